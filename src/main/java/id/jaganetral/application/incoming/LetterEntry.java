package id.jaganetral.application.incoming;

import id.jaganetral.domain.incoming.LetterContent;
import id.jaganetral.domain.incoming.LetterPurpose;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import java.time.LocalDate;
import java.util.Optional;

/** A letter as far as the form is filled in. */
public record LetterEntry(
        Optional<LetterPurpose> purpose,
        String sender,
        String number,
        Optional<LocalDate> datedOn,
        Optional<LocalDate> receivedOn,
        String subject,
        String asks,
        Optional<LocalDate> replyDue,
        Optional<ReceivedLetterId> follows) {

    public static LetterEntry blank(LocalDate today) {
        return new LetterEntry(
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.of(today),
                "",
                "",
                Optional.empty(),
                Optional.empty());
    }

    public static LetterEntry of(LetterContent content) {
        return new LetterEntry(
                Optional.of(content.purpose()),
                content.sender(),
                content.number(),
                Optional.of(content.datedOn()),
                Optional.of(content.receivedOn()),
                content.subject(),
                content.asks(),
                content.replyDue(),
                content.follows());
    }

    /** The letter, once it has passed the check. */
    LetterContent content() {
        return new LetterContent(
                purpose.orElseThrow(),
                sender.strip(),
                number.strip(),
                datedOn.orElseThrow(),
                receivedOn.orElseThrow(),
                subject.strip(),
                asks.strip(),
                replyDue,
                follows);
    }
}
