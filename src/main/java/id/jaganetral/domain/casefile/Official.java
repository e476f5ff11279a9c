package id.jaganetral.domain.casefile;

import id.jaganetral.domain.employee.PositionCategory;

/**
 * Somebody who acts in a case: superior, examiner, deciding official (pejabat). Texts are as printed.
 *
 * @param nip 18 digits, empty when not known
 * @param rank pangkat, empty when not known
 * @param category category of the post, {@code UNKNOWN} when not known
 */
public record Official(String name, String nip, String rank, String position, PositionCategory category) {
    /** An official of whom only name and post are written down. */
    public static Official named(String name, String position) {
        return new Official(name, "", "", position, PositionCategory.UNKNOWN);
    }

    /** Whether this post certainly ranks below the other; functional and unknown posts cannot be compared. */
    public boolean ranksBelow(PositionCategory other) {
        return comparable(category) && comparable(other) && category.ordinal() > other.ordinal();
    }

    private static boolean comparable(PositionCategory category) {
        return category.ordinal() <= PositionCategory.PELAKSANA.ordinal();
    }
}
