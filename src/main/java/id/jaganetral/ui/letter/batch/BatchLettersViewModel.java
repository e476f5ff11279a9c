package id.jaganetral.ui.letter.batch;

import id.jaganetral.application.casefile.CaseFileHead;
import id.jaganetral.application.casefile.CaseFileLine;
import id.jaganetral.application.casefile.ListCaseFiles;
import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.letter.batch.BatchOrder;
import id.jaganetral.application.letter.batch.BatchResult;
import id.jaganetral.application.letter.batch.MakeLetters;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.letter.TagInput;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.job.RunningJob;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One form for many people: who, which form, with which values, and what became of it. */
public final class BatchLettersViewModel {
    /** As many as a batch can be; more are not ticked one by one. */
    private static final int MOST = 20_000;

    private static final Set<TagInput> SHARED =
            EnumSet.of(TagInput.TEXT, TagInput.LONG_TEXT, TagInput.DATE, TagInput.TIME);

    private final MakeLetters make;
    private final ListCaseFiles cases;
    private final FindEmployees employees;
    private final Jobs jobs;
    private final Latest finding;
    private final ObservableList<Candidate> candidates =
            FXCollections.observableArrayList(c -> new javafx.beans.Observable[] {c.chosen()});
    private final Map<String, String> fields = new HashMap<>();
    private final ObjectProperty<Optional<BatchResult>> result = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Reason>> reasons = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty busy = new SimpleBooleanProperty(false);

    public BatchLettersViewModel(MakeLetters make, ListCaseFiles cases, FindEmployees employees, Jobs jobs) {
        this.make = make;
        this.cases = cases;
        this.employees = employees;
        this.jobs = jobs;
        this.finding = new Latest(jobs);
    }

    ObservableList<Candidate> candidates() {
        return candidates;
    }

    /** Empty until a batch was made. */
    ObjectProperty<Optional<BatchResult>> result() {
        return result;
    }

    ObjectProperty<List<Reason>> reasons() {
        return reasons;
    }

    BooleanProperty busy() {
        return busy;
    }

    List<LetterKind> forms(LetterTopic.Kind source) {
        return make.drafts().catalogue().kindsFor(source);
    }

    List<Signatory> signatories() {
        return make.drafts().office().signatories();
    }

    /** Values of the form that can be the same for all. */
    List<TagMeaning> shared(LetterKind kind) {
        fields.clear();
        return kind.inputs().stream()
                .map(make.drafts().catalogue()::meaning)
                .flatMap(Optional::stream)
                .filter(meaning -> SHARED.contains(meaning.input()))
                .toList();
    }

    void field(String tag, String raw) {
        fields.put(tag, raw);
    }

    long chosen() {
        return candidates.stream().filter(candidate -> candidate.chosen().get()).count();
    }

    void chooseAll(boolean chosen) {
        candidates.forEach(candidate -> candidate.chosen().set(chosen));
    }

    /** Lists the people of cases that are open, or of the roster, whose words occur. */
    void find(LetterTopic.Kind source, String text) {
        finding.start(Job.query(() -> source == LetterTopic.Kind.CASE ? ofCases(text) : ofRoster(text))
                .onSuccess(candidates::setAll));
    }

    private List<Candidate> ofCases(String text) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return cases.lines().stream()
                .filter(CaseFileLine::open)
                .map(CaseFileLine::head)
                .filter(head -> (head.name() + " " + head.number() + " " + head.opd())
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .map(BatchLettersViewModel::candidate)
                .toList();
    }

    private static Candidate candidate(CaseFileHead head) {
        return new Candidate(new LetterTopic.OfCase(head.id()), head.name(), head.number() + ", " + head.opd());
    }

    private List<Candidate> ofRoster(String text) {
        return employees.search(EmployeeFilter.text(text), MOST).lines().stream()
                .map(BatchLettersViewModel::candidate)
                .toList();
    }

    private static Candidate candidate(EmployeeLine line) {
        return new Candidate(
                new LetterTopic.OfPerson(line.id()), line.name(), line.position() + ", " + line.unitName());
    }

    /** The order as it stands on the page. */
    BatchOrder order(
            LetterKind kind,
            LocalDate date,
            Signatory signatory,
            NumberWish.Way number,
            BatchOrder.Destination destination) {
        List<LetterTopic> topics = candidates.stream()
                .filter(candidate -> candidate.chosen().get())
                .map(Candidate::topic)
                .toList();
        return new BatchOrder(kind.code(), topics, date, signatory, number, fields, destination);
    }

    RunningJob make(BatchOrder order) {
        busy.set(true);
        reasons.set(List.of());
        result.set(Optional.empty());
        return jobs.start(Job.asking(Message.of("letter.batch.job"), progress -> make.make(order, progress))
                .onSuccess(made -> result.set(Optional.of(made)))
                .onRefusal(reasons::set)
                .atEnd(() -> busy.set(false)));
    }

    Path target() {
        return result.get().orElseThrow().target();
    }

    void stop() {
        finding.cancel();
    }
}
