package id.jaganetral.application.home;

import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.outcome.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing to be done.
 *
 * @param day by which day, empty when there is none
 * @param what to do
 * @param who it concerns, with the number of the case file
 */
public record DueEntry(DueBox box, Optional<LocalDate> day, Message what, String who, CaseFileId caseFile) {}
