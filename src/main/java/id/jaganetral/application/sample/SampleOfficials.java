package id.jaganetral.application.sample;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.PositionCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who examines and decides in the sample: high officials of the invented roster. */
final class SampleOfficials {
    private final List<Official> team;
    private final Official authority;

    SampleOfficials(SampleOffice office, LocalDate today) {
        this.team = List.of(
                holder(office, "sample.official.personnel", today),
                holder(office, "sample.official.oversight", today),
                holder(office, "sample.official.other", today));
        this.authority = Official.named(office.word("sample.authority.name"), office.word("sample.authority.post"));
    }

    /** The high official whose post has these words. */
    private static Official holder(SampleOffice office, String post, LocalDate today) {
        EmployeeFilter high = new EmployeeFilter(
                office.word(post), Set.of(), Optional.empty(), "", Set.of(PositionCategory.JPT_PRATAMA), false);
        return office.findEmployees().search(high, 1).lines().stream()
                .flatMap(line -> office.viewEmployee().asOf(line.id(), today).stream())
                .map(SampleOfficials::official)
                .findFirst()
                .orElseThrow();
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
        return new Official(
                person.name(),
                person.nip(),
                person.rank() + ", " + person.grade(),
                person.position(),
                person.category());
    }
}
