package id.jaganetral.domain.employee;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grade of an employee (golongan ruang): I/a to IV/e for PNS, I to XVII for PPPK. "IV/a" is a PNS grade, "IV" alone a
 * PPPK grade; one is never turned into the other.
 */
public final class Grade implements Comparable<Grade> {
    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");
    private static final Pattern CIVIL =
            Pattern.compile("(?<![A-Z0-9])(IV|III|II|I|[1-4])\\s?[/.\\-]?\\s?([A-E])(?![A-Z0-9])");
    private static final Pattern CONTRACT =
            Pattern.compile("(?:GOL(?:ONGAN)?\\.?\\s*(?:RUANG\\s*)?)?(X(?:VI{0,2}|IV|I{0,3})|IX|VI{0,3}|IV|I{1,3})");
    /** Reference roster-formats.md, section 4.1, from I/a upward. */
    private static final List<List<String>> RANKS = List.of(
            List.of("Juru Muda", "Juru Muda Tingkat I", "Juru", "Juru Tingkat I"),
            List.of("Pengatur Muda", "Pengatur Muda Tingkat I", "Pengatur", "Pengatur Tingkat I"),
            List.of("Penata Muda", "Penata Muda Tingkat I", "Penata", "Penata Tingkat I"),
            List.of("Pembina", "Pembina Tingkat I", "Pembina Utama Muda", "Pembina Utama Madya", "Pembina Utama"));

    private final int level;
    private final int room;

    private Grade(int level, int room) {
        this.level = level;
        this.room = room;
    }

    /** Reads "III/d", "iiid", "3.d", "Penata Tk. I (III/d)", "IX", "Golongan IX"; empty when it is none of these. */
    public static Optional<Grade> parse(String text) {
        String upper = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        Grade civil = null;
        Matcher matcher = CIVIL.matcher(upper);
        while (matcher.find()) {
            civil = civil(matcher.group(1), matcher.group(2).charAt(0)).orElse(civil);
        }
        return civil != null ? Optional.of(civil) : contract(upper);
    }

    private static Optional<Grade> civil(String level, char room) {
        int number = Character.isDigit(level.charAt(0)) ? level.charAt(0) - '0' : ROMAN.indexOf(level) + 1;
        int place = room - 'A' + 1;
        return place <= RANKS.get(number - 1).size() ? Optional.of(new Grade(number, place)) : Optional.empty();
    }

    private static Optional<Grade> contract(String upper) {
        Matcher matcher = CONTRACT.matcher(upper);
        return matcher.matches() ? Optional.of(new Grade(ROMAN.indexOf(matcher.group(1)) + 1, 0)) : Optional.empty();
    }

    /** As written in letters: "III/d", or "IX" for PPPK. */
    public String code() {
        String roman = ROMAN.get(level - 1);
        return room == 0 ? roman : roman + "/" + (char) ('a' + room - 1);
    }

    /** Whether it is a grade of a PNS, which has a rank. */
    public boolean civilService() {
        return room > 0;
    }

    /** Rank (pangkat), for example "Penata Tingkat I"; empty for PPPK, who have none. */
    public String rank() {
        return room == 0 ? "" : RANKS.get(level - 1).get(room - 1);
    }

    /** Rank and grade as a signature block has them: "Pembina, IV/a"; for PPPK the grade alone. */
    public String inWords() {
        return civilService() ? rank() + ", " + code() : code();
    }

    /** PPPK grades first, then PNS grades, each from the lowest upward. */
    @Override
    public int compareTo(Grade other) {
        return Integer.compare(order(), other.order());
    }

    private int order() {
        return room == 0 ? level : level * 100 + room;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grade grade && grade.level == level && grade.room == room;
    }

    @Override
    public int hashCode() {
        return order();
    }

    @Override
    public String toString() {
        return code();
    }
}
