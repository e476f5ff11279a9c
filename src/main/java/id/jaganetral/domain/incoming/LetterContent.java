package id.jaganetral.domain.incoming;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a letter says.
 *
 * @param sender who sent it, as printed
 * @param datedOn the date it bears
 * @param receivedOn the day it arrived; clocks run from here
 * @param subject its "hal"
 * @param asks what it asks for, empty when it only informs
 * @param replyDue the day by which it is to be answered
 * @param follows the earlier letter it reminds of or answers
 */
public record LetterContent(
        LetterPurpose purpose,
        String sender,
        String number,
        LocalDate datedOn,
        LocalDate receivedOn,
        String subject,
        String asks,
        Optional<LocalDate> replyDue,
        Optional<ReceivedLetterId> follows) {

    public boolean wantsAnswer() {
        return replyDue.isPresent() || !asks.isBlank();
    }
}
