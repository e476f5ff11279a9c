package id.jaganetral.application.incoming;

import id.jaganetral.domain.incoming.LetterContent;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is missing or wrong in the form of a letter, each at its field. */
final class LetterEntryCheck {
    private final List<Reason> problems = new ArrayList<>();

    private LetterEntryCheck() {}

    static List<Reason> of(LetterEntry entry, LocalDate today) {
        LetterEntryCheck check = new LetterEntryCheck();
        check.need(entry.purpose().isPresent(), "purpose", "incoming.check.empty");
        check.need(!entry.sender().isBlank(), "sender", "incoming.check.empty");
        check.need(!entry.number().isBlank(), "number", "incoming.check.empty");
        check.need(!entry.subject().isBlank(), "subject", "incoming.check.empty");
        check.need(entry.datedOn().isPresent(), "datedOn", "incoming.check.empty");
        check.need(entry.receivedOn().isPresent(), "receivedOn", "incoming.check.empty");
        check.days(entry, today);
        return check.problems;
    }

    private void days(LetterEntry entry, LocalDate today) {
        entry.receivedOn().ifPresent(received -> {
            need(!received.isAfter(today), "receivedOn", "incoming.check.future");
            need(
                    entry.datedOn().filter(received::isBefore).isEmpty(),
                    "receivedOn",
                    "incoming.check.receivedBeforeDate");
            need(entry.replyDue().filter(received::isAfter).isEmpty(), "replyDue", "incoming.check.dueBeforeReceipt");
        });
    }

    /** The letter of the same sender and number, which is the same letter. */
    static Optional<ReceivedLetter> same(Collection<ReceivedLetter> letters, String sender, String number) {
        return letters.stream().filter(l -> same(l.content(), sender, number)).findFirst();
    }

    private static boolean same(LetterContent content, String sender, String number) {
        return content.sender().equalsIgnoreCase(sender.strip())
                && content.number().equalsIgnoreCase(number.strip());
    }

    static Reason duplicate(ReceivedLetter letter) {
        return Reason.atField("number", Message.of("incoming.check.duplicate", letter.agenda()));
    }

    private void need(boolean holds, String field, String key) {
        if (!holds) {
            problems.add(Reason.atField(field, Message.of(key)));
        }
    }
}
