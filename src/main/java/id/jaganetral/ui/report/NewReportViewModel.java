package id.jaganetral.ui.report;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.evidence.Received;
import id.jaganetral.application.report.ReportDraft;
import id.jaganetral.application.report.ReportLine;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.evidence.origin.OriginKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.ui.evidence.EvidenceInbox;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A new report being filled in. */
final class NewReportViewModel {
    /** 07-02-2024 14.30, also with a colon. */
    private static final DateTimeFormatter CAPTURED = DateTimeFormatter.ofPattern("d-M-uuuu H[.][:]mm");

    final StringProperty channel = new SimpleStringProperty("");
    /** When the screenshots were taken, as typed. */
    final StringProperty captured = new SimpleStringProperty("");
    /** What else is said of where the evidence came from. */
    final Map<OriginKind, StringProperty> origin = new EnumMap<>(OriginKind.class);

    final StringProperty reporterName = new SimpleStringProperty("");
    final StringProperty reporterPhone = new SimpleStringProperty("");
    final StringProperty reporterEmail = new SimpleStringProperty("");
    final StringProperty reporterAddress = new SimpleStringProperty("");
    final StringProperty reporterNote = new SimpleStringProperty("");

    private final ReportWork desk;
    private final Jobs jobs;
    private final ZoneId zone;
    private final Latest latest;
    private final FactsViewModel facts = new FactsViewModel();
    private final ObservableList<DraftPerson> people = FXCollections.observableArrayList();
    private final EvidenceInbox inbox;
    private final ReadOnlyObjectWrapper<List<Reason>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ReportLine>> samePost = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    /** The person to name as soon as the page is shown; empty once that is done. */
    private Optional<EmployeeId> about;

    private ReportDraft untouched;
    private boolean saved;

    NewReportViewModel(ReportWork desk, Optional<EmployeeId> about, Jobs jobs, ZoneId zone) {
        this.zone = zone;
        this.desk = desk;
        this.about = about;
        this.jobs = jobs;
        this.latest = new Latest(jobs);
        this.inbox = new EvidenceInbox(
                desk.receive(), desk.discard(), desk.evidence().previews(), jobs);
        this.untouched = draft();
        facts.link.addListener((observed, before, now) -> lookForSamePost(now));
    }

    FactsViewModel facts() {
        return facts;
    }

    ObservableList<DraftPerson> people() {
        return people;
    }

    EvidenceInbox inbox() {
        return inbox;
    }

    ReadOnlyObjectProperty<List<Reason>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Reports of the same post: a warning, no obstacle. */
    ReadOnlyObjectProperty<List<ReportLine>> samePost() {
        return samePost.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    void load() {
        jobs.start(Job.query(() -> Elections.choosable(desk.law())).onSuccess(facts::offer));
        jobs.start(Job.query(() -> {
            desk.employees().prepare();
            return true;
        }));
        about.ifPresent(id -> jobs.start(
                Job.query(() -> desk.employees().line(id)).onSuccess(found -> found.ifPresent(this::begin))));
        about = Optional.empty();
    }

    /** Names the person the form was opened for: nothing typed, so nothing is lost by leaving. */
    private void begin(EmployeeLine person) {
        boolean clean = !dirty();
        people.add(DraftPerson.of(person));
        if (clean) {
            untouched = draft();
        }
    }

    /** Whether leaving would lose something. */
    boolean dirty() {
        return !saved && (inbox.running().get() > 0 || !draft().equals(untouched));
    }

    /** Problems known before the report is put together. */
    List<Reason> early() {
        List<Reason> reasons = new ArrayList<>(facts.halfSaid());
        if (!captured.get().isBlank() && capturedAt().isEmpty()) {
            reasons.add(Reason.atField("captured", Message.of("evidence.captured.unreadable")));
        }
        return reasons;
    }

    void save(Consumer<Report> whenSaved) {
        if (saving.get() || inbox.running().get() > 0) {
            return;
        }
        saving.set(true);
        problems.set(List.of());
        ReportDraft draft = draft();
        jobs.start(Job.change(() -> desk.log().log(draft))
                .onSuccess(report -> {
                    saved = true;
                    whenSaved.accept(report);
                })
                .onRefusal(problems::set)
                .atEnd(() -> saving.set(false)));
    }

    /** Adds reporter and evidence to a report there is, instead of logging another. */
    void join(ReportId into, Consumer<Report> whenJoined) {
        if (saving.get() || inbox.running().get() > 0) {
            return;
        }
        saving.set(true);
        problems.set(List.of());
        jobs.start(Job.change(() -> desk.join().join(into, reporter(), evidence()))
                .onSuccess(report -> {
                    saved = true;
                    whenJoined.accept(report);
                })
                .onRefusal(problems::set)
                .atEnd(() -> saving.set(false)));
    }

    private List<Received> evidence() {
        return inbox.items().stream()
                .map(item -> item.received()
                        .describedAs(channel.get().strip(), capturedAt())
                        .saying(said()))
                .toList();
    }

    private Map<OriginKind, String> said() {
        Map<OriginKind, String> said = new EnumMap<>(OriginKind.class);
        origin.forEach((kind, words) -> said.put(kind, words.get()));
        return said;
    }

    private ReportDraft draft() {
        return new ReportDraft(
                facts.draft(), people.stream().map(DraftPerson::subject).toList(), reporter(), evidence());
    }

    private Optional<Instant> capturedAt() {
        try {
            return Optional.of(LocalDateTime.parse(captured.get().strip(), CAPTURED)
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeParseException notYet) {
            return Optional.empty();
        }
    }

    private Optional<Reporter> reporter() {
        boolean anything = Stream.of(reporterName, reporterPhone, reporterEmail, reporterAddress, reporterNote)
                .anyMatch(field -> !field.get().isBlank());
        return anything
                ? Optional.of(new Reporter(
                        reporterName.get().strip(),
                        reporterPhone.get().strip(),
                        reporterEmail.get().strip(),
                        reporterAddress.get().strip(),
                        reporterNote.get().strip()))
                : Optional.empty();
    }

    private void lookForSamePost(String link) {
        latest.start(Job.query(() -> desk.list().samePost(link)).onSuccess(samePost::set));
    }
}
