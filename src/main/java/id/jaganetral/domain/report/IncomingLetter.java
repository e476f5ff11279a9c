package id.jaganetral.domain.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The letter with which a report arrived (surat masuk). Clocks run from the day it was received.
 *
 * @param sender who sent it
 * @param number its number
 * @param datedOn the date it bears
 * @param receivedOn the day it arrived
 * @param subject its "hal"
 * @param replyDue the day by which the letter itself asks for an answer
 */
public record IncomingLetter(
        String sender,
        String number,
        LocalDate datedOn,
        LocalDate receivedOn,
        String subject,
        Optional<LocalDate> replyDue) {}
