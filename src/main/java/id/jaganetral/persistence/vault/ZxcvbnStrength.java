package id.jaganetral.persistence.vault;

import com.nulabinc.zxcvbn.Zxcvbn;
import id.jaganetral.application.access.PasswordStrength;
import java.util.List;

/** Strength by zxcvbn: common passwords, names, dates, keyboard walks, and the words the guesser knows anyway. */
public final class ZxcvbnStrength implements PasswordStrength {
    /** What every guesser of this program's passwords tries. */
    private static final List<String> OBVIOUS = List.of(
            "jaganetral",
            "netralitas",
            "rahasia",
            "bismillah",
            "indonesia",
            "bkpsdm",
            "sandi",
            "katasandi",
            "pegawai",
            "kepegawaian",
            "bawaslu",
            "merdeka",
            "pilkada",
            "pemilu");

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public Grade grade(CharSequence password, List<String> known) {
        List<String> tried = new java.util.ArrayList<>(OBVIOUS);
        for (String words : known) {
            tried.addAll(List.of(words.toLowerCase(java.util.Locale.ROOT).split("\\s+")));
        }
        tried.removeIf(String::isBlank);
        return Grade.values()[zxcvbn.measure(password, tried).getScore()];
    }
}
