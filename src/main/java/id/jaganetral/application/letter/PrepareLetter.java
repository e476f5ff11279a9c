package id.jaganetral.application.letter;

import id.jaganetral.application.letter.material.LetterPictures;
import id.jaganetral.application.letter.template.LetterLibrary;
import id.jaganetral.application.letter.template.TemplateCompiler;
import id.jaganetral.application.letter.template.TemplateShelf;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.NumberPattern;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.TagInput;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.template.TagKind;
import id.jaganetral.domain.template.TagRules;
import id.jaganetral.domain.template.TagUse;
import id.jaganetral.domain.template.TagValues;
import id.jaganetral.domain.template.TemplateProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Shows what a draft would print, before it is issued (pratinjau). */
public final class PrepareLetter {
    private final UnitOfWork uow;
    private final LetterLibrary library;
    private final TemplateShelf shelf;
    private final TemplateCompiler compiler;
    private final OfficeProfiles offices;
    private final LetterPictures pictures;

    public PrepareLetter(
            UnitOfWork uow,
            LetterLibrary library,
            TemplateShelf shelf,
            TemplateCompiler compiler,
            OfficeProfiles offices,
            LetterPictures pictures) {
        this.uow = uow;
        this.library = library;
        this.shelf = shelf;
        this.compiler = compiler;
        this.offices = offices;
        this.pictures = pictures;
    }

    /** Refused when the template cannot be used; missing values are no refusal. */
    public Outcome<PreparedLetter> prepare(LetterDraft draft) {
        String number = uow.read(tx -> {
            String register = register(draft);
            int last = tx.queries(LetterQueries.class)
                    .lastSerial(register, draft.date().getYear());
            return number(draft, last + 1);
        });
        return ready(draft).map(compiled -> fill(draft, number, compiled));
    }

    /** The form without values, to be filled in by hand; refused when the template cannot be used. */
    public Outcome<Path> blank(LetterKind kind) {
        return compiler.compile(shelf.read(kind).bytes(), offices.load().paper())
                .map(compiled -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    try {
                        compiled.fill(
                                new LetterComposer(library.catalogue(), offices.load(), pictures).blank(kind),
                                library.catalogue()::inBrackets,
                                out);
                    } catch (IOException impossible) {
                        throw new OperationFailed(Message.of("letter.fill.failed"), impossible);
                    }
                    return shelf.trial(kind, out.toByteArray());
                });
    }

    /** The row of numbers the draft is counted in. */
    String register(LetterDraft draft) {
        return offices.numbering().register(draft.kind(), offices.load());
    }

    /** The number as printed, with the serial a letter would get. */
    String number(LetterDraft draft, int serial) {
        OfficeProfile office = offices.load();
        NumberPattern pattern = offices.numbering().pattern(draft.kind(), office);
        NumberPattern.Parts parts = new NumberPattern.Parts(
                offices.numbering().archiveCode(draft.kind()),
                office.unitCode(),
                draft.kind().sensitivity().toLowerCase(Locale.ROOT).contains("rahasia"),
                draft.date());
        return switch (draft.number().way()) {
            case NEXT -> pattern.number(serial, parts);
            case RESERVED -> pattern.number(draft.number().serial(), parts);
            case FOLLOWS -> pattern.later(parts);
            case TYPED -> draft.number().typed();
            case NONE -> "";
        };
    }

    /** A compiled template with its version. */
    record Ready(TemplateCompiler.Compiled template, String version) {}

    /** The template of a form, when letters can be made from it. */
    public Outcome<TemplateCompiler.Compiled> template(LetterKind kind) {
        return ready(kind).map(Ready::template);
    }

    Outcome<Ready> ready(LetterDraft draft) {
        return ready(draft.kind());
    }

    private Outcome<Ready> ready(LetterKind kind) {
        TemplateShelf.Shelved shelved = shelf.read(kind);
        return compiler.compile(shelved.bytes(), offices.load().paper())
                .fold(compiled -> checked(kind, new Ready(compiled, shelved.version())), Outcome::refused);
    }

    private Outcome<Ready> checked(LetterKind kind, Ready ready) {
        TagRules rules = kind.rules(library.catalogue().tagNames());
        List<TagUse> tags = ready.template().tags();
        List<Reason> stopping = TemplateProblem.stopping(rules.check(tags), tags);
        return stopping.isEmpty() ? Outcome.done(ready) : Outcome.refused(stopping);
    }

    PreparedLetter fill(LetterDraft draft, String number, Ready ready) {
        TagValues values = new LetterComposer(library.catalogue(), offices.load(), pictures).values(draft, number);
        TagValues all = optional(ready.template().tags()).with(values);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            Set<String> missing = new TreeSet<>(ready.template().fill(all, library.catalogue()::inBrackets, document));
            missing.addAll(undecided(draft));
            return new PreparedLetter(
                    draft, all, missing, ready.template().remarks(), ready.version(), document.toByteArray());
        } catch (IOException impossible) {
            throw new OperationFailed(Message.of("letter.fill.failed"), impossible);
        }
    }

    /** Yes or no is answered by the officer where the form stands or falls with it, never by leaving it open. */
    private List<String> undecided(LetterDraft draft) {
        return draft.kind().required().stream()
                .filter(tag -> draft.field(tag).isBlank())
                .filter(tag -> library.catalogue()
                        .meaning(tag)
                        .filter(meaning -> meaning.input() == TagInput.FLAG)
                        .isPresent())
                .toList();
    }

    /** The same letter with other values, for handing over; nothing is issued from it. */
    Outcome<byte[]> document(PreparedLetter letter, TagValues values) {
        return document(letter, values, library.catalogue()::inBrackets);
    }

    private Outcome<byte[]> document(PreparedLetter letter, TagValues values, UnaryOperator<String> instead) {
        return ready(letter.draft()).map(ready -> {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            try {
                ready.template().fill(values, instead, document);
                return document.toByteArray();
            } catch (IOException impossible) {
                throw new OperationFailed(Message.of("letter.fill.failed"), impossible);
            }
        });
    }

    /** The letter with marks around its values, to be divided by {@link TracedWords}. */
    public Outcome<byte[]> marked(PreparedLetter letter) {
        return document(letter, TracedWords.marked(letter.values()), tag -> {
            String named = library.catalogue().inBrackets(tag);
            return letter.lacks(tag) ? TracedWords.mark(tag, named) : named;
        });
    }

    /** A tag with a condition of its own may be empty: the template says what to do then. */
    private TagValues optional(List<TagUse> tags) {
        TagValues.Builder values = TagValues.builder();
        tags.stream()
                .filter(use -> use.kind() == TagKind.OPEN || use.kind() == TagKind.OPEN_INVERTED)
                .map(TagUse::name)
                .filter(name -> library.catalogue()
                        .meaning(name)
                        .filter(meaning ->
                                !meaning.input().lines() && meaning.inside().isEmpty())
                        .isPresent())
                .forEach(name -> values.text(name, ""));
        return values.build();
    }
}
