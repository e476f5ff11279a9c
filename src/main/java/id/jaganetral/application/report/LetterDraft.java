package id.jaganetral.application.report;

import id.jaganetral.domain.report.IncomingLetter;
import java.time.LocalDate;
import java.util.Optional;

/** The incoming letter (surat masuk) as far as it is filled in. */
public record LetterDraft(
        String sender,
        String number,
        Optional<LocalDate> datedOn,
        Optional<LocalDate> receivedOn,
        String subject,
        Optional<LocalDate> replyDue) {

    public static LetterDraft of(IncomingLetter letter) {
        return new LetterDraft(
                letter.sender(),
                letter.number(),
                Optional.of(letter.datedOn()),
                Optional.of(letter.receivedOn()),
                letter.subject(),
                letter.replyDue());
    }

    /** The letter, once it has passed the check. */
    IncomingLetter toLetter() {
        return new IncomingLetter(
                sender.strip(),
                number.strip(),
                datedOn.orElseThrow(),
                receivedOn.orElseThrow(),
                subject.strip(),
                replyDue);
    }
}
