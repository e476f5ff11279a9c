package id.jaganetral.application.letter.batch;

import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.PrepareLetter;
import id.jaganetral.application.letter.template.TemplateCompiler;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.template.TagUse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one form for many people (cetak massal). Letters that bear a number are issued, all or none: cancelling takes
 * every number back and removes every file. Forms without a number, pledges above all, are written and not registered.
 */
public final class MakeLetters {
    /** A tag of the letterhead, which is the same for everybody. */
    private static final String SHARED = "nama_opd";

    private final UnitOfWork uow;
    private final DraftLetter draft;
    private final PrepareLetter prepare;
    private final IssueLetter issue;

    public MakeLetters(UnitOfWork uow, DraftLetter draft, PrepareLetter prepare, IssueLetter issue) {
        this.uow = uow;
        this.draft = draft;
        this.prepare = prepare;
        this.issue = issue;
    }

    public DraftLetter drafts() {
        return draft;
    }

    /** Whether letters of this form are issued and registered, or only written. */
    public static boolean registered(LetterKind kind) {
        return kind.numbered();
    }

    /** Refused as a whole when the form cannot be made for several people; people are refused one by one in the result. */
    public Outcome<BatchResult> make(BatchOrder order, Progress progress) {
        LetterKind kind = draft.catalogue().kind(order.form());
        return prepare.template(kind).fold(template -> make(order, kind, template, progress), Outcome::refused);
    }

    private Outcome<BatchResult> make(
            BatchOrder order, LetterKind kind, TemplateCompiler.Compiled template, Progress progress) {
        if (order.topics().isEmpty()) {
            return Outcome.refused(Reason.of(Message.of("letter.batch.nobody")));
        }
        Optional<TagUse> own = order.destination().together() ? ownInHeader(template) : Optional.empty();
        if (own.isPresent()) {
            return Outcome.refused(
                    Reason.of(Message.of("letter.batch.header", own.get().name())));
        }
        List<String> kept = new ArrayList<>();
        boolean done = false;
        try {
            BatchResult result = registered(kind)
                    ? uow.<BatchResult>write(tx -> {
                        tx.note(made(order));
                        return write(order, template, progress, issuing(tx, kept));
                    })
                    : noted(order, template, progress);
            done = true;
            return Outcome.done(result);
        } finally {
            if (!done) {
                issue.discard(kept);
            }
        }
    }

    private static Act made(BatchOrder order) {
        return Act.of(ActKind.LETTERS_MADE, order.form(), order.topics().size());
    }

    /** Leaves no row, so it is noted before the first file is written. */
    private BatchResult noted(BatchOrder order, TemplateCompiler.Compiled template, Progress progress) {
        uow.write(tx -> {
            tx.note(made(order));
            return order;
        });
        return uow.read(tx -> write(order, template, progress, this::written));
    }

    private Outcome<BatchRun.Made> written(LetterDraft letter) {
        return prepare.prepare(letter)
                .fold(
                        prepared -> prepared.complete()
                                ? Outcome.done(new BatchRun.Made(
                                        letter.about().name(), "", prepared.values(), prepared.document()))
                                : Outcome.refused(IssueLetter.missing(prepared)),
                        Outcome::<BatchRun.Made>refused);
    }

    private BatchRun.Maker issuing(Writing tx, List<String> kept) {
        return letter -> issue.issueWithin(tx, letter, kept::add)
                .map(issued ->
                        new BatchRun.Made(issued.person(), issued.number(), issued.values(), issue.document(issued)));
    }

    /** In one file header and footer are written once, so they may show nothing of a single person. */
    private Optional<TagUse> ownInHeader(TemplateCompiler.Compiled template) {
        LetterCatalogue catalogue = draft.catalogue();
        String shared = catalogue.meaning(SHARED).map(TagMeaning::group).orElseThrow();
        return template.tags().stream()
                .filter(use -> use.place().key().equals("letter.template.place.header")
                        || use.place().key().equals("letter.template.place.footer"))
                .filter(use -> !use.name().equals("rahasia"))
                .filter(use -> catalogue
                        .meaning(use.name())
                        .filter(meaning -> meaning.group().equals(shared))
                        .isEmpty())
                .findFirst();
    }

    private BatchResult write(
            BatchOrder order, TemplateCompiler.Compiled template, Progress progress, BatchRun.Maker maker) {
        BatchRun run = new BatchRun(order, draft, maker, progress);
        try (BatchFiles files = new BatchFiles(order.destination())) {
            if (order.destination().together()) {
                if (run.hasNext()) {
                    files.together(out -> template.fillAll(run.values(), out));
                }
            } else {
                Files.createDirectories(order.destination().target());
                while (run.hasNext()) {
                    BatchRun.Made made = run.next();
                    files.write(order.form() + " " + run.document() + ".docx", made.document());
                }
            }
            files.keep();
            return new BatchResult(run.lines(), order.destination().target());
        } catch (IOException refused) {
            throw new OperationFailed(
                    Message.of(
                            "letter.copy.failed", order.destination().target().toString()),
                    refused);
        }
    }
}
