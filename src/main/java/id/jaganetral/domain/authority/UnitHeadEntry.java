package id.jaganetral.domain.authority;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an officer laid down about the head of a unit (penetapan kepala unit); it goes before the roster. Never changed:
 * a later entry takes its place.
 *
 * @param rank what the head counts as, empty when the unit has none
 * @param person who holds the post, empty when it is vacant or the holder is outside the roster
 * @param title jabatan, empty when the unit has no head
 * @param from first day on which it holds
 * @param reason why, with the paper it rests on
 */
public record UnitHeadEntry(
        UUID id,
        UnitId unit,
        State state,
        Optional<OfficialRank> rank,
        Optional<EmployeeId> person,
        String name,
        String title,
        LocalDate from,
        String reason,
        String by,
        Instant at) {

    /** What was laid down. */
    public enum State {
        /** A definitive head. */
        HELD,
        /** Pelaksana tugas or pelaksana harian. */
        ACTING,
        /** The post exists and is vacant. */
        VACANT,
        /** The unit has no post of a head; it does not count as a level. */
        NO_POST
    }

    Optional<Official> official(String unitName, boolean leadsUnit) {
        return rank.filter(r -> state != State.NO_POST)
                .map(r -> new Official(
                        r, person, name, title, unitName, occupancy(), false, leadsUnit, Optional.empty()));
    }

    private Official.Occupancy occupancy() {
        return switch (state) {
            case HELD, NO_POST -> Official.Occupancy.HELD;
            case ACTING -> Official.Occupancy.ACTING;
            case VACANT -> Official.Occupancy.VACANT;
        };
    }

    /** Shows no name: this may get into a log. */
    @Override
    public String toString() {
        return "UnitHeadEntry[" + state + "]";
    }
}
