package id.jaganetral.ui.letter;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.PreparedLetter;
import id.jaganetral.application.letter.TracedWords;
import id.jaganetral.application.letter.TracedWords.Segment;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A letter being prepared: the draft, what it would print, and what is missing. */
public final class IssueLetterViewModel {
    private final LetterWork work;
    private final Optional<LetterTopic> topic;
    private final Optional<LetterId> corrected;
    private final Jobs jobs;
    private final Latest preparing;
    private final Latest painting;
    private final ObjectProperty<Optional<LetterDraft>> draft = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PreparedLetter>> prepared = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Reason>> reasons = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Segment>> segments = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<byte[]>> pages = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty busy = new SimpleBooleanProperty(false);
    private boolean changed;

    public IssueLetterViewModel(LetterWork work, LetterTopic topic, Jobs jobs) {
        this(work, Optional.of(topic), Optional.empty(), jobs);
    }

    /** For the correction of an issued letter. */
    public IssueLetterViewModel(LetterWork work, LetterId corrected, Jobs jobs) {
        this(work, Optional.empty(), Optional.of(corrected), jobs);
    }

    private IssueLetterViewModel(
            LetterWork work, Optional<LetterTopic> topic, Optional<LetterId> corrected, Jobs jobs) {
        this.work = work;
        this.topic = topic;
        this.corrected = corrected;
        this.jobs = jobs;
        this.preparing = new Latest(jobs);
        this.painting = new Latest(jobs);
    }

    /** Empty until a form is chosen. */
    ObjectProperty<Optional<LetterDraft>> draft() {
        return draft;
    }

    /** What the draft would print; empty when the template cannot be used. */
    ObjectProperty<Optional<PreparedLetter>> prepared() {
        return prepared;
    }

    /** Why issuing, or the template, was refused. */
    ObjectProperty<List<Reason>> reasons() {
        return reasons;
    }

    /** The words of the letter, its values apart. */
    ObjectProperty<List<Segment>> segments() {
        return segments;
    }

    /** The letter in words. */
    String words() {
        return segments.get().stream().map(Segment::words).collect(Collectors.joining());
    }

    /** The letter as pictures of its pages; empty until asked for. */
    ObjectProperty<List<byte[]>> pages() {
        return pages;
    }

    BooleanProperty busy() {
        return busy;
    }

    boolean canPaint() {
        return work.pages().available();
    }

    /** Whether leaving would lose input. */
    boolean changed() {
        return changed;
    }

    List<LetterKind> forms() {
        return topic.map(about -> work.draft().catalogue().kindsFor(about.kind()))
                .orElseGet(() -> work.draft().catalogue().kinds());
    }

    List<Signatory> signatories() {
        return office().signatories();
    }

    /** Offered while somebody's name is typed. */
    FindEmployees people() {
        return work.beside().people();
    }

    Optional<TagMeaning> meaning(String tag) {
        return work.draft().catalogue().meaning(tag);
    }

    /** What a tag is called on screen. */
    String asked(String tag) {
        return meaning(tag).map(TagMeaning::asked).orElse(tag);
    }

    /** Whether the value of a tag is still to be filled. */
    boolean lacks(String tag) {
        return prepared.get().filter(letter -> letter.lacks(tag)).isPresent();
    }

    /** The columns of a list. */
    List<TagMeaning> inside(String list) {
        return work.draft().catalogue().inside(list);
    }

    /** Names of the sanctions the draft's form can impose, by code. */
    Map<String, String> sanctions(LetterDraft of) {
        return work.draft().sanctions(of.kind());
    }

    void impose(String sanction) {
        change(before -> work.draft().imposing(before, sanction));
    }

    /** What the letter is about, by number only. */
    String about() {
        return corrected.map(Object::toString).orElseGet(() -> topic.map(Object::toString)
                .orElse(""));
    }

    boolean officeComplete() {
        return office().complete();
    }

    void choose(String form) {
        preparing.start(Job.query(() -> begun(work.draft().draft(form, topic.orElseThrow())))
                .onSuccess(this::begin));
    }

    /** After the profile of the office has changed: begun anew, or kept as typed and prepared anew. */
    void officeChanged() {
        draft.get().ifPresent(now -> {
            if (!changed && topic.isPresent()) {
                choose(now.kind().code());
                return;
            }
            boolean unsigned = now.signatory().equals(Signatory.none());
            reasons.set(List.of());
            draft.set(Optional.of(
                    unsigned
                            ? signatories().stream()
                                    .findFirst()
                                    .map(now::withSignatory)
                                    .orElse(now)
                            : now));
            prepare();
        });
    }

    OfficeProfile office() {
        return work.draft().office();
    }

    /** Whether this is the correction of an issued letter. */
    boolean correcting() {
        return corrected.isPresent();
    }

    /** Begins the correction with what the issued letter printed. */
    void beginCorrection() {
        preparing.start(
                Job.query(() -> begun(work.draft().correction(work.find().letter(corrected.orElseThrow()))))
                        .onSuccess(this::begin));
    }

    private record Begun(LetterDraft draft, List<Reason> objections) {}

    private Begun begun(LetterDraft begun) {
        return new Begun(begun, work.beside().objections().ofTheFiles(begun));
    }

    private void begin(Begun begun) {
        changed = false;
        reasons.set(List.of());
        draft.set(Optional.of(begun.draft()));
        reasons.set(begun.objections());
        prepare();
    }

    /** Changes the draft and looks what it would print then. */
    void change(UnaryOperator<LetterDraft> change) {
        draft.get().ifPresent(before -> {
            LetterDraft after = change.apply(before);
            if (!after.equals(before)) {
                changed = true;
                reasons.set(List.of());
                draft.set(Optional.of(after));
                prepare();
            }
        });
    }

    private record Shown(PreparedLetter letter, List<Segment> words) {}

    private Outcome<Shown> shown(PreparedLetter letter) {
        return work.prepare()
                .marked(letter)
                .map(marked -> new Shown(letter, TracedWords.divide(work.pages().text(marked))));
    }

    private void prepare() {
        LetterDraft now = draft.get().orElseThrow();
        pages.set(List.of());
        painting.cancel();
        preparing.start(Job.change(() -> work.prepare().prepare(now).fold(this::shown, Outcome::<Shown>refused))
                .onSuccess(shown -> {
                    prepared.set(Optional.of(shown.letter()));
                    segments.set(shown.words());
                })
                .onRefusal(refused -> {
                    prepared.set(Optional.empty());
                    segments.set(List.of());
                    reasons.set(refused);
                }));
    }

    /** Asks the office program for pictures of the pages. */
    void paint() {
        prepared.get().ifPresent(letter -> {
            busy.set(true);
            painting.start(Job.doing(Message.of("letter.preview.painting"), progress -> work.pages()
                            .pictures(letter.document(), progress))
                    .onSuccess(pages::set)
                    .atEnd(() -> busy.set(false)));
        });
    }

    /** Writes the letter for the system that numbers and signs it; nothing is issued. */
    void export(Path target, Runnable written) {
        prepared.get()
                .ifPresent(letter ->
                        jobs.start(Job.change(() -> work.beside().srikandi().export(letter, target))
                                .onSuccess(path -> written.run())
                                .onRefusal(reasons::set)));
    }

    void issue(Consumer<IssuedLetter> issued) {
        LetterDraft now = draft.get().orElseThrow();
        busy.set(true);
        jobs.start(Job.asking(Message.of("letter.issue.working"), progress -> work.issue()
                        .issue(now))
                .onSuccess(letter -> {
                    changed = false;
                    reasons.set(List.of());
                    issued.accept(letter);
                })
                .onRefusal(reasons::set)
                .atEnd(() -> busy.set(false)));
    }

    void stop() {
        preparing.cancel();
        painting.cancel();
    }
}
