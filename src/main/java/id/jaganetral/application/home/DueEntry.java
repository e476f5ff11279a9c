package id.jaganetral.application.home;

import id.jaganetral.domain.casefile.standing.Responsible;
import id.jaganetral.domain.outcome.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing to be done.
 *
 * @param day by which day, empty when there is none
 * @param what to do
 * @param who it concerns, with the number of the case file or the letter
 * @param responsible whose turn it is
 */
public record DueEntry(
        DueBox box, Optional<LocalDate> day, Message what, String who, Responsible responsible, DuePlace place) {}
