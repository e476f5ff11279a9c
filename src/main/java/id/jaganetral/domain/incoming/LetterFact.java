package id.jaganetral.domain.incoming;

import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.report.ReportId;
import java.time.LocalDate;

/** Something that happened with a letter received. Appended, never edited. */
public sealed interface LetterFact {
    LocalDate on();

    /** It was written into the register. */
    record Registered(LocalDate on, LetterContent content) implements LetterFact {}

    /** What was written down was wrong; this holds from now on. */
    record Corrected(LocalDate on, LetterContent content, String why) implements LetterFact {}

    /** It is about a report of this office. */
    record AboutReport(LocalDate on, ReportId report, String number) implements LetterFact {}

    /** It is about a case of this office. */
    record AboutCase(LocalDate on, CaseFileId caseFile, String number) implements LetterFact {}

    /** It was answered. */
    record Answered(LocalDate on, String number, String what) implements LetterFact {}

    /** It needs no answer. */
    record NoAnswerNeeded(LocalDate on, String why) implements LetterFact {}

    /** It is to be answered after all. */
    record Reopened(LocalDate on, String why) implements LetterFact {}
}
