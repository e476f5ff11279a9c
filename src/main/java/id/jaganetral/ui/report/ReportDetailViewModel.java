package id.jaganetral.ui.report;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.Received;
import id.jaganetral.application.recap.ReportBox;
import id.jaganetral.application.report.DraftSubject;
import id.jaganetral.application.report.ViewReport;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.ui.evidence.Handful;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One report with its people, evidence and versions. */
final class ReportDetailViewModel {
    private final ReportWork desk;
    private final ReportId id;
    private final Jobs jobs;
    private List<Election> elections = List.of();
    private ReportBox box = new ReportBox(Map.of(), Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ViewReport.Opened>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReportDetailViewModel(ReportWork desk, ReportId id, Jobs jobs) {
        this.desk = desk;
        this.id = id;
        this.jobs = jobs;
    }

    ReadOnlyObjectProperty<Optional<ViewReport.Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Why the last action was not done. */
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return problem.getReadOnlyProperty();
    }

    void load() {
        jobs.start(Job.query(() -> new Found(
                        desk.view().view(id),
                        Elections.choosable(desk.law()),
                        desk.recap().box(id)))
                .onSuccess(this::found));
    }

    private record Found(Optional<ViewReport.Opened> report, List<Election> elections, ReportBox box) {}

    /** Where the report and each of its people stand. */
    ReportBox box() {
        return box;
    }

    /** For naming the contest. */
    List<Election> elections() {
        return elections;
    }

    private void found(Found answer) {
        elections = answer.elections();
        box = answer.box();
        Optional<ViewReport.Opened> found = answer.report();
        opened.set(found);
        if (found.isEmpty()) {
            problem.set(Optional.of(Message.of("report.detail.gone")));
        }
    }

    void addEvidence(Supplier<Handful> arriving) {
        jobs.start(Job.asking(Message.of("evidence.receive.job"), progress -> addAll(arriving.get(), progress))
                .onRefusal(this::refused)
                .onSuccess(added -> problem.set(Optional.empty()))
                .atEnd(this::load));
    }

    void addPerson(DraftSubject person) {
        change(() -> desk.addSubject().add(id, person));
    }

    void identify(UUID subject, DraftSubject person, String reason) {
        change(() -> person.employee()
                .map(employee -> desk.identify().asEmployee(subject, employee, reason))
                .orElseGet(() -> desk.identify().asTyped(subject, person.typed().orElseThrow(), reason)));
    }

    void openReporters(Consumer<List<Reporter>> heard) {
        jobs.start(Job.query(() -> desk.reporter().view(id)).onSuccess(found -> {
            problem.set(found.isEmpty() ? Optional.of(Message.of("report.reporter.notNamed")) : Optional.empty());
            heard.accept(found);
        }));
    }

    private <T> void change(Supplier<Outcome<T>> change) {
        jobs.start(Job.change(change)
                .onSuccess(done -> {
                    problem.set(Optional.empty());
                    load();
                })
                .onRefusal(this::refused));
    }

    private void refused(List<Reason> reasons) {
        problem.set(Optional.of(reasons.get(0).message()));
    }

    private Outcome<Integer> addAll(Handful arriving, Progress progress) {
        List<Reason> problems =
                new ArrayList<>(arriving.left().stream().map(Reason::of).toList());
        int added = 0;
        for (Arriving file : arriving.files()) {
            Outcome<Received> received = desk.receive().receive(file, progress);
            Outcome<EvidenceItem> item =
                    received.fold(kept -> desk.addEvidence().add(id, kept), Outcome::refused);
            item.use(kept -> {}, problems::addAll);
            added++;
        }
        return problems.isEmpty() ? Outcome.done(added) : Outcome.refused(problems);
    }
}
