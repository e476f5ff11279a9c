package id.jaganetral.domain.employee;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person was from one day to another: post, grade, unit. A change of any of them starts a new one.
 *
 * @param position jabatan, as the roster writes it
 * @param echelon eselon, empty for posts without
 * @param grade golongan, empty when not known (part-time PPPK may have none)
 * @param unit where, empty when not known
 * @param unitName name of the unit at that time, kept because units are renamed and dissolved
 * @param opdName OPD at that time, empty when not known
 * @param from first day
 * @param until first day on which it no longer holds, empty while it lasts
 */
public record Post(
        String position,
        PositionCategory category,
        String echelon,
        Optional<Grade> grade,
        Optional<UnitId> unit,
        String unitName,
        String opdName,
        LocalDate from,
        Optional<LocalDate> until) {

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    public Post endedOn(LocalDate day) {
        return new Post(position, category, echelon, grade, unit, unitName, opdName, from, Optional.of(day));
    }

    public Post startingOn(LocalDate day) {
        return new Post(position, category, echelon, grade, unit, unitName, opdName, day, until);
    }

    /**
     * Whether the same is said, whatever the days. A unit known by name only is the same as the unit of that name with
     * an id.
     */
    public boolean saysTheSameAs(Post other) {
        return position.equals(other.position) && grade.equals(other.grade) && sameUnit(other);
    }

    private boolean sameUnit(Post other) {
        boolean byName = unitName.equalsIgnoreCase(other.unitName);
        boolean nameOnly = unit.map(UnitId::derived).orElse(true)
                || other.unit.map(UnitId::derived).orElse(true);
        return unit.equals(other.unit) || byName && nameOnly;
    }
}
