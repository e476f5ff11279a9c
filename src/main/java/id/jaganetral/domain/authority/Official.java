package id.jaganetral.domain.authority;

import id.jaganetral.domain.employee.EmployeeId;
import java.util.Optional;

/**
 * An official who may have to examine or punish (pejabat): a post in the chain, or an office outside it.
 *
 * @param person who holds the post, empty when it is vacant, outside the roster, or an office
 * @param name as printed, empty when not known
 * @param title jabatan, never empty
 * @param unit the unit headed, empty for offices
 * @param implicated whether this official took part in the breach
 * @param leadsUnit whether the person examined works in the unit headed, as against an official put above it
 * @param ruleOfRank id of the rule by which the post was given this rank, empty when the roster tells it
 */
public record Official(
        OfficialRank rank,
        Optional<EmployeeId> person,
        String name,
        String title,
        String unit,
        Occupancy occupancy,
        boolean implicated,
        boolean leadsUnit,
        Optional<String> ruleOfRank) {

    /** How the post is filled. */
    public enum Occupancy {
        /** Definitif. */
        HELD,
        /** Pelaksana tugas or pelaksana harian. */
        ACTING,
        /** Lowong. */
        VACANT
    }

    /** An office that is always there, whoever holds it. */
    public static Official office(OfficialRank rank, String title) {
        return new Official(rank, Optional.empty(), "", title, "", Occupancy.HELD, false, false, Optional.empty());
    }

    public boolean vacant() {
        return occupancy == Occupancy.VACANT;
    }

    public boolean acting() {
        return occupancy == Occupancy.ACTING;
    }

    public boolean is(Optional<EmployeeId> someone) {
        return person.isPresent() && person.equals(someone);
    }

    public Official implicatedIn(boolean involved) {
        return new Official(rank, person, name, title, unit, occupancy, involved, leadsUnit, ruleOfRank);
    }

    /** Shows no name: this may get into a log. */
    @Override
    public String toString() {
        return "Official[" + rank + ", " + occupancy + "]";
    }
}
