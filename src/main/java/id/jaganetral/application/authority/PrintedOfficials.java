package id.jaganetral.application.authority;

import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.domain.authority.Official;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.UnitTree;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes officials as a case file does: name, NIP, pangkat and jabatan. What the roster does not know stays empty and is
 * filled in by the officer.
 */
final class PrintedOfficials {
    private final Reading tx;
    private final LocalDate day;

    PrintedOfficials(Reading tx, LocalDate day) {
        this.tx = tx;
        this.day = day;
    }

    id.jaganetral.domain.casefile.Official printed(Official official) {
        Optional<EmployeeSnapshot> known = official.person()
                .flatMap(id -> tx.queries(EmployeeQueries.class).employee(id))
                .map(employee -> employee.snapshot(day, UnitTree.empty()));
        return known.map(person -> new id.jaganetral.domain.casefile.Official(
                        person.name(), person.nip(), person.rank(), official.title(), person.category()))
                .orElseGet(() -> new id.jaganetral.domain.casefile.Official(
                        official.name(), "", "", official.title(), category(official)));
    }

    /** What the rank says of the post where the roster knows nobody. */
    private static PositionCategory category(Official official) {
        return switch (official.rank()) {
            case JPT_MADYA, HEAD_OF_MISSION -> PositionCategory.JPT_MADYA;
            case JPT_PRATAMA -> PositionCategory.JPT_PRATAMA;
            case ADMINISTRATOR -> PositionCategory.ADMINISTRATOR;
            case PENGAWAS -> PositionCategory.PENGAWAS;
            case JF_AHLI_MADYA, JF_AHLI_MUDA -> PositionCategory.FUNGSIONAL;
            case PRESIDENT, PPK, HOME_PPK, CONTRACT_GIVER -> PositionCategory.UNKNOWN;
        };
    }
}
