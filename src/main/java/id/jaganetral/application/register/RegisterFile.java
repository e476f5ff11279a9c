package id.jaganetral.application.register;

import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.domain.letter.OfficeProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A register ready to be written.
 *
 * @param filters what may narrow it
 * @param on the day it is made
 * @param masked whether it leaves the office: initials, last four digits, nothing written freely
 */
public record RegisterFile(
        List<Table<?>> tables,
        RecapRequest request,
        Set<Register.Filter> filters,
        OfficeProfile office,
        LocalDate on,
        boolean masked) {
    public RegisterFile {
        tables = List.copyOf(tables);
        filters = Set.copyOf(filters);
    }

    /** Whether it covers a period; otherwise it tells how things stand. */
    public boolean periodical() {
        return filters.contains(Register.Filter.PERIOD);
    }

    /** The only OPD it tells of; empty when it tells of all. */
    public Optional<String> opd() {
        return request.opd().filter(opd -> filters.contains(Register.Filter.OPD));
    }

    public int lines() {
        return tables.stream().mapToInt(table -> table.lines().size()).sum();
    }
}
