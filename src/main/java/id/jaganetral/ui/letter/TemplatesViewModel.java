package id.jaganetral.ui.letter;

import id.jaganetral.application.letter.template.ExamineTemplate;
import id.jaganetral.application.letter.template.TemplateShelf;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.template.TemplateProblem;
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
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The templates of the office and what is wrong with them (Dokter templat). */
public final class TemplatesViewModel {
    private final ExamineTemplate examine;
    private final Jobs jobs;
    private final ObjectProperty<Optional<LetterKind>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<List<Message>>> findings = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<TemplateShelf.Version>> versions = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<String>> edited = new SimpleObjectProperty<>(Set.of());

    public TemplatesViewModel(ExamineTemplate examine, Jobs jobs) {
        this.examine = examine;
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
    ObjectProperty<Optional<List<Message>>> findings() {
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
                        .onSuccess(finding -> findings.set(Optional.of(messages(finding.problems()))))
                        .onRefusal(this::refused)));
    }

    private static List<Message> messages(List<TemplateProblem> problems) {
        return problems.stream().map(TemplateProblem::message).toList();
    }

    private void refused(List<Reason> reasons) {
        List<Message> messages = new ArrayList<>();
        reasons.forEach(reason -> messages.add(reason.message()));
        findings.set(Optional.of(messages));
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
                            findings.set(Optional.of(messages(finding.problems())));
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
