package id.jaganetral.application.roster;

import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.PersonName;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import id.jaganetral.domain.roster.HeaderName;
import id.jaganetral.domain.roster.RosterField;
import id.jaganetral.domain.roster.RosterRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts a roster row and what is known of the person together. A column the file does not have leaves what is known as
 * it is; a new post starts a new line of the history.
 */
final class RosterMerge {
    private final Set<RosterField> columns;
    private final LocalDate today;
    private final UnitTree units;
    private final OrderedIds ids;

    RosterMerge(Set<RosterField> columns, LocalDate today, UnitTree units, OrderedIds ids) {
        this.ids = ids;
        this.columns = Set.copyOf(columns);
        this.today = today;
        this.units = units;
    }

    Employee fresh(RosterRow row) {
        LocalDate from = row.positionSince().filter(day -> !day.isAfter(today)).orElse(today);
        return employee(ids.next(), row, row.name(), row.active(), List.of(post(row, from)), Optional.empty());
    }

    Employee merged(Employee known, RosterRow row) {
        Post last = known.currentPost();
        Post said = filled(post(row, today), last);
        List<Post> posts;
        if (said.saysTheSameAs(last)) {
            posts = new ArrayList<>(known.posts());
            posts.set(posts.size() - 1, said.startingOn(last.from()));
        } else {
            posts = known.historyWith(said.startingOn(startOfChange(row, last)));
        }
        PersonName name = name(known.name(), row.name());
        boolean active = has(RosterField.LEGAL_STATUS) ? row.active() : true;
        return employee(known.id(), row, name, active, posts, Optional.of(known));
    }

    /** Recaps write the titles into the name; the same person keeps the name as it is known. */
    private PersonName name(PersonName known, PersonName said) {
        boolean titles = has(RosterField.TITLE_FRONT) || has(RosterField.TITLE_BACK);
        boolean same = HeaderName.compact(said.bare()).contains(HeaderName.compact(known.bare()));
        return !titles && same ? known : said;
    }

    /** Only the legal status tells part-time staff, only the appointment status tells CPNS. */
    private EmploymentKind kind(Optional<Employee> known, EmploymentKind said) {
        boolean partTime = said == EmploymentKind.PPPK && !has(RosterField.LEGAL_STATUS);
        boolean candidate = said == EmploymentKind.PNS && !has(RosterField.APPOINTMENT_STATUS);
        return known.map(Employee::kind)
                .filter(kind ->
                        partTime && kind == EmploymentKind.PPPK_PART_TIME || candidate && kind == EmploymentKind.CPNS)
                .orElse(said);
    }

    private Employee employee(
            EmployeeId id, RosterRow row, PersonName name, boolean active, List<Post> posts, Optional<Employee> known) {
        return new Employee(
                id,
                Optional.of(row.nip()),
                name,
                Optional.of(row.sex()),
                row.birthDate(),
                kind(known, row.kind()),
                kept(RosterField.LEGAL_STATUS, row.legalStatus(), known.map(Employee::legalStatus)),
                kept(RosterField.INSTITUTION, row.institution(), known.map(Employee::institution)),
                kept(RosterField.PHONE, row.phone(), known.map(Employee::phone)),
                kept(RosterField.ADDRESS, row.address(), known.map(Employee::address)),
                active,
                posts);
    }

    private String kept(RosterField field, String said, Optional<String> known) {
        return has(field) ? said : known.orElse("");
    }

    private Post post(RosterRow row, LocalDate from) {
        List<OrganisationUnit> path = row.units();
        Optional<UnitId> unit = path.isEmpty()
                ? Optional.empty()
                : Optional.of(path.get(path.size() - 1).id());
        String opd = row.opdName().isEmpty()
                ? unit.flatMap(units::opd).map(OrganisationUnit::name).orElse("")
                : row.opdName();
        String unitName = row.unitName().isEmpty() ? row.opdName() : row.unitName();
        return new Post(
                row.position().title(),
                row.position().category(),
                row.position().echelon(),
                row.grade(),
                unit,
                unitName,
                opd,
                from,
                Optional.empty());
    }

    private Post filled(Post said, Post last) {
        boolean position = has(RosterField.POSITION);
        boolean unit = (has(RosterField.UNIT) || has(RosterField.OPD)) && !onlyNamed(said, last);
        boolean sameTitle = said.position().equals(last.position());
        boolean category = position && (!sameTitle || has(RosterField.POSITION_KIND));
        return new Post(
                position ? said.position() : last.position(),
                category ? said.category() : last.category(),
                position && has(RosterField.ECHELON) ? said.echelon() : last.echelon(),
                has(RosterField.GRADE) ? said.grade() : last.grade(),
                unit ? said.unit() : last.unit(),
                unit ? said.unitName() : last.unitName(),
                unit ? said.opdName() : last.opdName(),
                said.from(),
                Optional.empty());
    }

    /** A unit known with its id is not replaced by the same unit known by name only. */
    private static boolean onlyNamed(Post said, Post last) {
        return said.unitName().equalsIgnoreCase(last.unitName())
                && said.unit().map(UnitId::derived).orElse(true)
                && last.unit().isPresent();
    }

    /** The newest day the row gives for post or grade, if it lies after the last known change; else today. */
    private LocalDate startOfChange(RosterRow row, Post last) {
        return Stream.of(row.positionSince(), row.gradeSince())
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(last.from()) && !day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(today.isBefore(last.from()) ? last.from() : today);
    }

    private boolean has(RosterField field) {
        return columns.contains(field);
    }
}
