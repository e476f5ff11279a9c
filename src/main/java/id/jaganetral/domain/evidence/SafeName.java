package id.jaganetral.domain.evidence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the name of a foreign file harmless: no folders in it, no invisible signs that turn letters round, no device of
 * Windows, not longer than a file system takes. Only the name changes, never the file.
 */
public final class SafeName {
    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 12;
    /** Control signs, and the marks that change the direction of writing: "foto\u202Egpj.exe" reads as a picture. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern UNFIT = Pattern.compile("[<>:\"|?*]");
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "lpt1", "lpt2");

    private SafeName() {}

    /** Empty stays empty: a picture from the clipboard has no name. */
    public static String of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = UNFIT.matcher(INVISIBLE.matcher(last).replaceAll(""))
                .replaceAll("_")
                .strip();
        String trimmed = plain.replaceAll("[. ]+$", "");
        if (trimmed.isEmpty()) {
            return name.isEmpty() ? "" : "berkas";
        }
        String beforeDot = trimmed.substring(0, dot(trimmed)).toLowerCase(Locale.ROOT);
        return shortened(DEVICES.contains(beforeDot) ? "_" + trimmed : trimmed);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String ending = name.substring(dot(name));
        String kept = ending.length() <= LONGEST_ENDING ? ending : "";
        return name.substring(0, LONGEST - kept.length() - 1) + "…" + kept;
    }

    private static int dot(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name.length() : dot;
    }
}
