package id.jaganetral.application.calendar;

import id.jaganetral.domain.outcome.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that goes into another calendar.
 *
 * @param uid the same every time the same matter is exported, so that a calendar moves it instead of doubling it
 * @param what to be done, or what ends
 * @param caseNumber register number of the case file
 * @param person whom it concerns, empty unless the officer wants names to leave the program
 * @param basis the provision it rests on
 * @param legal whether the law sets the day; otherwise it is the office's own target or appointment
 */
public record AgendaEntry(
        String uid,
        LocalDate day,
        Message what,
        String caseNumber,
        Optional<String> person,
        String basis,
        boolean legal) {}
