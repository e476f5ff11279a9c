package id.jaganetral.domain.authority;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.PositionTitle;
import id.jaganetral.domain.employee.UnitId;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody in a unit who may head it, as the roster tells (pemangku jabatan).
 *
 * @param name with titles
 * @param echelon eselon, empty for posts without
 */
public record PostHolder(
        EmployeeId person, String name, String position, PositionCategory category, String echelon, UnitId unit) {

    boolean acting() {
        return title().acting();
    }

    String plainTitle() {
        return title().plainTitle();
    }

    /** Echelons sort by their letters: II.a stands above II.b. */
    String echelonOrder() {
        String plain = echelon.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        return plain.isEmpty() ? "~" : plain;
    }

    /** The rank the post has by itself or is put on a level with; empty when it heads nothing. */
    Optional<OfficialRank> rank(AuthorityTable table) {
        return switch (category) {
            case JPT_UTAMA, JPT_MADYA -> Optional.of(OfficialRank.JPT_MADYA);
            case JPT_PRATAMA -> Optional.of(OfficialRank.JPT_PRATAMA);
            case ADMINISTRATOR -> Optional.of(OfficialRank.ADMINISTRATOR);
            case PENGAWAS -> Optional.of(OfficialRank.PENGAWAS);
            case PELAKSANA, FUNGSIONAL, UNKNOWN -> table.equalOf(plainTitle()).map(AuthorityTable.EqualPost::rank);
        };
    }

    Optional<String> ruleOfRank(AuthorityTable table) {
        return switch (category) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, ADMINISTRATOR, PENGAWAS -> Optional.empty();
            case PELAKSANA, FUNGSIONAL, UNKNOWN -> table.equalOf(plainTitle()).map(AuthorityTable.EqualPost::rule);
        };
    }

    private PositionTitle title() {
        return new PositionTitle(position, "", echelon);
    }

    /** Shows no name: this may get into a log. */
    @Override
    public String toString() {
        return "PostHolder[" + person + "]";
    }
}
