package id.jaganetral.application.register;

import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.domain.letter.OfficeProfile;
import java.time.LocalDate;
import java.util.List;

/**
 * A register ready to be written.
 *
 * @param periodical whether it covers a period; otherwise it tells how things stand
 * @param on the day it is made
 * @param masked whether it leaves the office: initials, last four digits, nothing written freely
 */
public record RegisterFile(
        List<Table<?>> tables,
        RecapRequest request,
        boolean periodical,
        OfficeProfile office,
        LocalDate on,
        boolean masked) {
    public RegisterFile {
        tables = List.copyOf(tables);
    }

    public int lines() {
        return tables.stream().mapToInt(table -> table.lines().size()).sum();
    }
}
