package id.jaganetral.application.sample;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.PositionCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who examines and decides in the sample: high officials of the invented roster, the last ones of the list. */
final class SampleOfficials {
    private static final int SEATS = 3;

    private final List<Official> team;
    private final Official authority;

    SampleOfficials(SampleOffice office, LocalDate today) {
        EmployeeFilter high =
                new EmployeeFilter("", Set.of(), Optional.empty(), "", Set.of(PositionCategory.JPT_PRATAMA), false);
        List<EmployeeLine> found =
                office.findEmployees().search(high, Integer.MAX_VALUE).lines();
        List<Official> chosen = new ArrayList<>();
        for (EmployeeLine line : found.subList(found.size() - SEATS, found.size())) {
            office.viewEmployee()
                    .asOf(line.id(), today)
                    .map(SampleOfficials::official)
                    .ifPresent(chosen::add);
        }
        this.team = List.copyOf(chosen);
        this.authority = Official.named(office.word("sample.authority.name"), office.word("sample.authority.post"));
    }

    List<Official> team() {
        return team;
    }

    Official chair() {
        return team.get(0);
    }

    /** The head of the region. */
    Official authority() {
        return authority;
    }

    private static Official official(EmployeeSnapshot person) {
        return new Official(person.name(), person.nip(), person.rank(), person.position(), person.category());
    }
}
