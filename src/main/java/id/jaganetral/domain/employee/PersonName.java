package id.jaganetral.domain.employee;

import java.util.regex.Pattern;

/**
 * A person's name with its titles (gelar).
 *
 * @param front titles before the name, for example "Drs.", may be empty
 * @param bare the name itself, as the roster writes it
 * @param back titles after the name, for example "M.Si.", may be empty
 */
public record PersonName(String front, String bare, String back) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    public PersonName {
        front = tidy(front);
        bare = tidy(bare);
        back = tidy(back);
    }

    public static PersonName of(String bare) {
        return new PersonName("", bare, "");
    }

    /** As printed: "Drs. Contoh Satu, M.Si.". */
    public String full() {
        String start = front.isEmpty() ? bare : front + " " + bare;
        return back.isEmpty() ? start : start + ", " + back;
    }

    /** Rosters write "-" for "none", and commas where the printed form brings its own. */
    private static String tidy(String text) {
        String tidied = text == null ? "" : BLANKS.matcher(text).replaceAll(" ").strip();
        while (tidied.startsWith(",") || tidied.endsWith(",")) {
            tidied = tidied.startsWith(",") ? tidied.substring(1) : tidied.substring(0, tidied.length() - 1);
            tidied = tidied.strip();
        }
        return tidied.equals("-") ? "" : tidied;
    }
}
