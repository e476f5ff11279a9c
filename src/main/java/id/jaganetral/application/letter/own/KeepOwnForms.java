package id.jaganetral.application.letter.own;

import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.template.TemplateCompiler;
import id.jaganetral.application.letter.template.TemplateShelf;
import id.jaganetral.application.letter.template.TemplateTags;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.template.TagRules;
import id.jaganetral.domain.template.TagUse;
import id.jaganetral.domain.template.TemplateProblem;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Adds a form of the office, looked over like every template, and takes one out of use. */
public final class KeepOwnForms {
    /** Tag of the number of a letter. */
    private static final String NUMBER = "nomor";

    private final UnitOfWork uow;
    private final OfficeLibrary library;
    private final TemplateShelf shelf;
    private final TemplateCompiler compiler;
    private final OfficeProfiles offices;
    private final Officer officer;
    private final Clock clock;

    public KeepOwnForms(
            UnitOfWork uow,
            OfficeLibrary library,
            TemplateShelf shelf,
            TemplateCompiler compiler,
            OfficeProfiles offices,
            Officer officer,
            Clock clock) {
        this.uow = uow;
        this.library = library;
        this.shelf = shelf;
        this.compiler = compiler;
        this.offices = offices;
        this.officer = officer;
        this.clock = clock;
    }

    public boolean isOwn(LetterKind kind) {
        return library.own().stream().anyMatch(form -> form.code().equals(kind.code()));
    }

    /** Why a form can not have this title; empty when it can. */
    public List<Reason> objections(OwnForm form) {
        if (form.title().isBlank()) {
            return List.of(Reason.atField("title", Message.of("letter.own.title.missing")));
        }
        boolean taken = library.catalogue().kinds().stream()
                .anyMatch(kind -> kind.title().equalsIgnoreCase(form.title().strip()));
        return taken ? List.of(Reason.atField("title", Message.of("letter.own.title.taken"))) : List.of();
    }

    /** Adds it under a code of its own; refused when no letter could be made from the document. */
    public Outcome<LetterKind> add(OwnForm form, byte[] docx) {
        List<Reason> objections = objections(form);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        return compiler.compile(docx, offices.load().paper())
                .fold(compiled -> add(form, compiled.tags(), docx), Outcome::refused);
    }

    private Outcome<LetterKind> add(OwnForm form, List<TagUse> used, byte[] docx) {
        LetterCatalogue shipped = library.shippedCatalogue();
        List<Reason> wrong = TemplateProblem.stopping(new TagRules(shipped.tagNames(), Set.of()).check(used), used);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        List<String> tags = TemplateTags.names(used);
        if (form.numbered() && !tags.contains(NUMBER)) {
            return Outcome.refused(Reason.of(Message.of("letter.own.noNumber", NUMBER)));
        }
        OwnForm named = uow.<OwnForm>write(tx -> {
            String code =
                    "KANTOR-%02d".formatted(tx.queries(OwnFormQueries.class).codesGiven() + 1);
            OwnForm added = form.with(code, tags);
            tx.store(OwnFormStore.class).add(added, false, clock.instant(), officer.name());
            tx.note(Act.of(ActKind.FORM_ADDED, added.code(), IssueLetter.sha256(docx)));
            shelf.replace(added.kind(shipped), docx);
            return added;
        });
        library.refresh();
        return Outcome.done(named.kind(shipped));
    }

    /** Takes a form out of use; letters made from it stay. */
    public void withdraw(LetterKind kind) {
        library.own().stream()
                .filter(form -> form.code().equals(kind.code()))
                .findFirst()
                .ifPresent(form -> uow.write(tx -> {
                    tx.store(OwnFormStore.class).add(form, true, clock.instant(), officer.name());
                    tx.note(Act.of(ActKind.FORM_WITHDRAWN, form.code()));
                    return form;
                }));
        library.refresh();
    }
}
