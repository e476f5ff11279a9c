package id.jaganetral.application.incoming;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterFact.AboutCase;
import id.jaganetral.domain.incoming.LetterFact.AboutReport;
import id.jaganetral.domain.incoming.LetterFact.Answered;
import id.jaganetral.domain.incoming.LetterFact.Corrected;
import id.jaganetral.domain.incoming.LetterFact.NoAnswerNeeded;
import id.jaganetral.domain.incoming.LetterFact.Reopened;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is done with a letter received: linked, answered, found to need no answer, reopened, corrected. */
public final class FollowUpLetter {
    private final UnitOfWork uow;
    private final Officer officer;
    private final Clock clock;

    public FollowUpLetter(UnitOfWork uow, Officer officer, Clock clock) {
        this.uow = uow;
        this.officer = officer;
        this.clock = clock;
    }

    public Outcome<ReceivedLetter> answer(ReceivedLetterId id, Answered answer) {
        return change(id, answer, letter -> {
            List<Reason> problems = new ArrayList<>();
            need(problems, !answer.number().isBlank(), "number", "incoming.check.empty");
            need(problems, !answer.on().isAfter(today()), "on", "incoming.check.future");
            boolean after = !answer.on().isBefore(letter.content().receivedOn());
            need(problems, after, "on", "incoming.check.answerBeforeReceipt");
            need(problems, letter.answer().isEmpty(), "number", "incoming.check.answered");
            return problems;
        });
    }

    public Outcome<ReceivedLetter> noAnswerNeeded(ReceivedLetterId id, String why) {
        return change(
                id,
                new NoAnswerNeeded(today(), why.strip()),
                letter -> reasonGiven(why, letter.state(today()).open(), "incoming.check.settled"));
    }

    public Outcome<ReceivedLetter> reopen(ReceivedLetterId id, String why) {
        return change(
                id,
                new Reopened(today(), why.strip()),
                letter -> reasonGiven(why, !letter.state(today()).open(), "incoming.check.notSettled"));
    }

    public Outcome<ReceivedLetter> link(ReceivedLetterId id, LetterFact about) {
        return change(id, about, letter -> {
            boolean known = about instanceof AboutReport r && letter.isAbout(r.report())
                    || about instanceof AboutCase c && letter.isAbout(c.caseFile());
            return known ? List.of(Reason.of(Message.of("incoming.check.linked"))) : List.of();
        });
    }

    public Outcome<ReceivedLetter> correct(ReceivedLetterId id, LetterEntry entry, String why) {
        List<Reason> problems = new ArrayList<>(LetterEntryCheck.of(entry, today()));
        need(problems, !why.isBlank(), "why", "incoming.check.empty");
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return change(id, new Corrected(today(), entry.content(), why.strip()), letter -> List.of());
    }

    private Outcome<ReceivedLetter> change(
            ReceivedLetterId id, LetterFact fact, Function<ReceivedLetter, List<Reason>> check) {
        return uow.write(tx -> {
            Optional<ReceivedLetter> found =
                    tx.queries(ReceivedLetterQueries.class).find(id);
            if (found.isEmpty()) {
                return Outcome.refused(Reason.of(Message.of("incoming.gone")));
            }
            List<Reason> problems = check.apply(found.get());
            return problems.isEmpty() ? append(tx, found.get(), fact) : Outcome.refused(problems);
        });
    }

    private Outcome<ReceivedLetter> append(Writing tx, ReceivedLetter letter, LetterFact fact) {
        tx.store(ReceivedLetterStore.class).append(letter.with(fact, clock.instant(), officer.name()));
        tx.note(Act.about(ActKind.INCOMING_FOLLOWED, letter.id().value(), letter.agenda()));
        return Outcome.done(
                tx.queries(ReceivedLetterQueries.class).find(letter.id()).orElseThrow());
    }

    private static List<Reason> reasonGiven(String why, boolean fits, String key) {
        List<Reason> problems = new ArrayList<>();
        need(problems, !why.isBlank(), "why", "incoming.check.empty");
        need(problems, fits, "why", key);
        return problems;
    }

    private static void need(List<Reason> problems, boolean holds, String field, String key) {
        if (!holds) {
            problems.add(Reason.atField(field, Message.of(key)));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
