package id.jaganetral.application.letter.template;

import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.SampleValues;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.template.TagUse;
import id.jaganetral.domain.template.TemplateProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks a template over before letters are made from it (Dokter templat). */
public final class ExamineTemplate {
    private final LetterLibrary library;
    private final TemplateShelf shelf;
    private final TemplateCompiler compiler;
    private final OfficeProfiles offices;

    public ExamineTemplate(
            LetterLibrary library, TemplateShelf shelf, TemplateCompiler compiler, OfficeProfiles offices) {
        this.library = library;
        this.shelf = shelf;
        this.compiler = compiler;
        this.offices = offices;
    }

    /**
     * What was found.
     *
     * @param problems sentences, the ones that stop a letter first
     * @param tags every tag with its place
     * @param trial the template filled with invented values
     */
    public record Finding(
            LetterKind kind, boolean edited, List<TemplateProblem> problems, List<TagUse> tags, byte[] trial) {
        /** The words of the template around the tag a problem is about; empty where there are none. */
        public String excerpt(TemplateProblem problem) {
            return problem.words(tags).orElse("");
        }

        public boolean usable() {
            return problems.stream().noneMatch(problem -> problem.kind().stops());
        }
    }

    public Outcome<Finding> examine(LetterKind kind) {
        return examine(kind, shelf.read(kind).bytes());
    }

    private Outcome<Finding> examine(LetterKind kind, byte[] docx) {
        return compiler.compile(docx, offices.load().paper()).map(compiled -> {
            List<TemplateProblem> problems =
                    new ArrayList<>(kind.rules(library.catalogue().tagNames()).check(compiled.tags()));
            problems.addAll(compiled.remarks());
            return new Finding(kind, shelf.edited(kind), problems, compiled.tags(), trial(compiled));
        });
    }

    private byte[] trial(TemplateCompiler.Compiled compiled) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            compiled.fill(SampleValues.of(library.catalogue()), library.catalogue()::inBrackets, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new OperationFailed(Message.of("letter.fill.failed"), impossible);
        }
    }

    /** The template filled with invented values, to be looked at in Word; refused when it cannot be filled. */
    public Outcome<Path> tryOut(LetterKind kind) {
        return examine(kind).map(finding -> shelf.trial(kind, finding.trial()));
    }

    public List<TemplateShelf.Version> versions(LetterKind kind) {
        shelf.read(kind);
        return shelf.versions(kind);
    }

    public void bringBack(LetterKind kind, TemplateShelf.Version version) {
        shelf.bringBack(kind, version);
    }

    public List<TagMeaning> tags() {
        return library.catalogue().tags();
    }

    /** Codes of the forms that use a tag, by its name; a template that cannot be read uses none. */
    public Map<String, List<String>> uses() {
        Map<String, List<String>> uses = new HashMap<>();
        TemplateTags tags = new TemplateTags(shelf, compiler, offices);
        for (LetterKind kind : kinds()) {
            tags.of(kind).orElse(List.of()).forEach(tag -> uses.computeIfAbsent(tag, found -> new ArrayList<>())
                    .add(kind.code()));
        }
        return uses;
    }

    public List<LetterKind> kinds() {
        return library.catalogue().kinds();
    }

    public boolean edited(LetterKind kind) {
        return shelf.edited(kind);
    }

    /** The office's copy, to be edited in Word. */
    public Path forWord(LetterKind kind) {
        return shelf.forWord(kind);
    }

    /** Takes a document as the office's template; refused when no letter could be made from it. */
    public Outcome<Finding> replace(LetterKind kind, byte[] docx) {
        return examine(kind, docx).fold(finding -> accept(finding, docx), Outcome::refused);
    }

    private Outcome<Finding> accept(Finding finding, byte[] docx) {
        if (!finding.usable()) {
            return Outcome.refused(TemplateProblem.stopping(finding.problems(), finding.tags()));
        }
        shelf.replace(finding.kind(), docx);
        return Outcome.done(finding);
    }

    public void restore(LetterKind kind) {
        shelf.restore(kind);
    }
}
