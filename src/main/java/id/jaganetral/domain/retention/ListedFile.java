package id.jaganetral.domain.retention;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a list of what is to be destroyed, as it stood when it was proposed.
 *
 * @param cases register numbers of the case files, may be empty
 * @param code code of the class whose term was the last to end
 * @param mark of the file; another one means it was changed meanwhile
 * @param destroyed whether it has been carried out
 */
public record ListedFile(
        UUID report,
        String number,
        String cases,
        String code,
        LocalDate closedOn,
        LocalDate due,
        String mark,
        boolean destroyed) {}
