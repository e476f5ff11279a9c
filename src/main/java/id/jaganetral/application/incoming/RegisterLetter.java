package id.jaganetral.application.incoming;

import id.jaganetral.application.report.LogReport;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.incoming.LetterContent;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterPurpose;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.IncomingLetter;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a letter from outside into the register (mencatat surat masuk). A report that came with a letter brings it
 * along, so that it is not typed twice.
 */
public final class RegisterLetter implements LogReport.Also {
    private final UnitOfWork uow;
    private final Officer officer;
    private final Clock clock;

    public RegisterLetter(UnitOfWork uow, Officer officer, Clock clock) {
        this.uow = uow;
        this.officer = officer;
        this.clock = clock;
    }

    public Outcome<ReceivedLetter> register(LetterEntry entry) {
        List<Reason> problems = LetterEntryCheck.of(entry, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return uow.write(tx -> known(tx, entry.sender(), entry.number())
                .map(letter -> Outcome.<ReceivedLetter>refused(LetterEntryCheck.duplicate(letter)))
                .orElseGet(() -> seen(add(tx, entry.content()), tx)));
    }

    /** An account bound to a unit sees letters about its reports only, and so registers a letter with the report it brought. */
    private static Outcome<ReceivedLetter> seen(ReceivedLetter letter, Writing tx) {
        return tx.queries(ReceivedLetterQueries.class).find(letter.id()).isPresent()
                ? Outcome.done(letter)
                : Outcome.refused(Reason.of(Message.of("incoming.check.withReport")));
    }

    /** Registers the letter of a new report, or links the one that is registered. */
    @Override
    public void logged(Report report, Writing tx) {
        report.letter().ifPresent(came -> {
            ReceivedLetter letter =
                    known(tx, came.sender(), came.number()).orElseGet(() -> add(tx, content(came, report.source())));
            ReceivedLetter linked = letter.with(
                    new LetterFact.AboutReport(LocalDate.now(clock), report.id(), report.number()),
                    clock.instant(),
                    officer.name());
            tx.store(ReceivedLetterStore.class).append(linked);
        });
    }

    private static LetterContent content(IncomingLetter came, ReportSource source) {
        LetterPurpose purpose =
                switch (source) {
                    case BKN_LETTER, KASN_LETTER -> LetterPurpose.RECOMMENDATION;
                    case BAWASLU_LETTER -> LetterPurpose.REFERRAL;
                    default -> LetterPurpose.NOTICE;
                };
        return new LetterContent(
                purpose,
                came.sender(),
                came.number(),
                came.datedOn(),
                came.receivedOn(),
                came.subject(),
                "",
                came.replyDue(),
                Optional.empty());
    }

    private static Optional<ReceivedLetter> known(Writing tx, String sender, String number) {
        return LetterEntryCheck.same(tx.queries(ReceivedLetterQueries.class).all(), sender, number);
    }

    private ReceivedLetter add(Writing tx, LetterContent content) {
        ReceivedLetterStore store = tx.store(ReceivedLetterStore.class);
        int year = LocalDate.now(clock).getYear();
        ReceivedLetter letter = new ReceivedLetter(
                        ReceivedLetterId.fresh(),
                        String.format(Locale.ROOT, "SM-%d-%04d", year, store.nextNumber(year)),
                        List.of(),
                        0)
                .with(new LetterFact.Registered(LocalDate.now(clock), content), clock.instant(), officer.name());
        store.add(letter);
        tx.note(Act.about(ActKind.INCOMING_REGISTERED, letter.id().value(), letter.agenda()));
        return letter;
    }
}
