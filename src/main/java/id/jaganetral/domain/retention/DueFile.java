package id.jaganetral.domain.retention;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A report with its case files as it stood when its destruction was proposed. Names nobody it is about.
 *
 * @param number register number of the report
 * @param cases register numbers of the case files, may be empty
 * @param code code of the class whose term was the last to end
 */
public record DueFile(UUID report, String number, String cases, String code, LocalDate closedOn, LocalDate due) {
    /** All register numbers, with a comma between. */
    public String numbers() {
        return cases.isEmpty() ? number : number + ", " + cases;
    }
}
