package id.jaganetral.ui.letter;

import id.jaganetral.application.letter.own.KeepOwnForms;
import id.jaganetral.application.letter.own.OwnForm;
import id.jaganetral.application.letter.template.ExamineTemplate;
import id.jaganetral.application.letter.template.TemplateShelf;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The templates of the office and what is wrong with them (Dokter templat). */
public final class TemplatesViewModel {
    /**
     * Something found in a template.
     *
     * @param excerpt the words around it, empty where it stands nowhere
     * @param stops whether no letter can be made before it is mended
     */
    record Remark(Message message, String excerpt, boolean stops) {}

    private final ExamineTemplate examine;
    private final KeepOwnForms own;
    private final Function<LetterKind, Outcome<Path>> blank;
    private final Jobs jobs;
    private final ObjectProperty<Optional<LetterKind>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<List<Remark>>> findings = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<TemplateShelf.Version>> versions = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<String>> edited = new SimpleObjectProperty<>(Set.of());

    public TemplatesViewModel(
            ExamineTemplate examine, KeepOwnForms own, Function<LetterKind, Outcome<Path>> blank, Jobs jobs) {
        this.examine = examine;
        this.own = own;
        this.blank = blank;
        this.jobs = jobs;
        selected.addListener((observed, before, now) -> {
            if (!now.equals(before)) {
                findings.set(Optional.empty());
                loadVersions();
            }
        });
    }

    List<LetterKind> kinds() {
        return examine.kinds();
    }

    ObjectProperty<Optional<LetterKind>> selected() {
        return selected;
    }

    /** What was found, an empty list when all is well; empty before a template was looked over. */
    ObjectProperty<Optional<List<Remark>>> findings() {
        return findings;
    }

    /** Codes of the forms whose template the office has changed. */
    ObjectProperty<Set<String>> edited() {
        return edited;
    }

    /** Versions of the selected template, the newest first. */
    ObjectProperty<List<TemplateShelf.Version>> versions() {
        return versions;
    }

    private void loadVersions() {
        selected.get()
                .ifPresentOrElse(
                        kind -> jobs.start(
                                Job.query(() -> examine.versions(kind)).onSuccess(versions::set)),
                        () -> versions.set(List.of()));
    }

    void bringBack(TemplateShelf.Version version, Runnable done) {
        selected.get()
                .ifPresent(kind -> jobs.start(Job.query(() -> {
                            examine.bringBack(kind, version);
                            return kind;
                        })
                        .onSuccess(used -> {
                            findings.set(Optional.empty());
                            load();
                            done.run();
                        })));
    }

    /** Fills the template with invented values and hands the document to somebody. */
    void tryOut(Consumer<Path> take) {
        selected.get()
                .ifPresent(kind -> jobs.start(Job.change(() -> examine.tryOut(kind))
                        .onSuccess(take::accept)
                        .onRefusal(this::refused)));
    }

    /** Makes the form without values and hands the document to somebody. */
    void blank(Consumer<Path> take) {
        selected.get()
                .ifPresent(kind -> jobs.start(Job.change(() -> blank.apply(kind))
                        .onSuccess(take::accept)
                        .onRefusal(this::refused)));
    }

    void load() {
        loadVersions();
        jobs.start(Job.query(() -> {
                    Set<String> codes = new HashSet<>();
                    examine.kinds().stream().filter(examine::edited).forEach(kind -> codes.add(kind.code()));
                    return Set.copyOf(codes);
                })
                .onSuccess(edited::set));
    }

    void examine() {
        selected.get()
                .ifPresent(kind -> jobs.start(Job.change(() -> examine.examine(kind))
                        .onSuccess(finding -> findings.set(Optional.of(remarks(finding))))
                        .onRefusal(this::refused)));
    }

    private static List<Remark> remarks(ExamineTemplate.Finding finding) {
        return finding.problems().stream()
                .map(problem -> new Remark(
                        problem.message(),
                        finding.excerpt(problem),
                        problem.kind().stops()))
                .toList();
    }

    private void refused(List<Reason> reasons) {
        List<Remark> remarks = new ArrayList<>();
        reasons.forEach(reason ->
                remarks.add(new Remark(reason.message(), reason.excerpt().orElse(""), true)));
        findings.set(Optional.of(remarks));
    }

    void withFile(Consumer<Path> take) {
        selected.get()
                .ifPresent(kind ->
                        jobs.start(Job.query(() -> examine.forWord(kind)).onSuccess(take::accept)));
    }

    /** Takes a document as template; what is wrong with it is shown and nothing is changed. */
    void replace(Path docx, Runnable done) {
        selected.get()
                .ifPresent(kind -> jobs.start(Job.change(() -> examine.replace(kind, read(docx)))
                        .onSuccess(finding -> {
                            findings.set(Optional.of(remarks(finding)));
                            load();
                            done.run();
                        })
                        .onRefusal(this::refused)));
    }

    private static byte[] read(Path docx) {
        try {
            return Files.readAllBytes(docx);
        } catch (IOException unreadable) {
            throw new OperationFailed(Message.of("letter.template.unreadable", docx.toString()), unreadable);
        }
    }

    boolean isOwn(LetterKind kind) {
        return own.isOwn(kind);
    }

    /** Why a form of the office can not be called so; empty when it can. */
    List<Reason> objections(OwnForm form) {
        return own.objections(form);
    }

    /** Adds a form of the office from a document; what is wrong with it is shown and nothing is added. */
    void add(OwnForm form, Path docx, Consumer<LetterKind> done) {
        jobs.start(Job.change(() -> own.add(form, read(docx)))
                .onSuccess(kind -> {
                    findings.set(Optional.empty());
                    load();
                    done.accept(kind);
                })
                .onRefusal(this::refused));
    }

    void withdraw(Runnable done) {
        selected.get()
                .ifPresent(kind -> jobs.start(Job.query(() -> {
                            own.withdraw(kind);
                            return kind;
                        })
                        .onSuccess(withdrawn -> {
                            load();
                            done.run();
                        })));
    }

    void restore(Runnable done) {
        selected.get()
                .ifPresent(kind -> jobs.start(Job.query(() -> {
                            examine.restore(kind);
                            return kind;
                        })
                        .onSuccess(restored -> {
                            findings.set(Optional.empty());
                            load();
                            done.run();
                        })));
    }
}
