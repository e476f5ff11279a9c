package id.jaganetral.domain.authority;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kind of government an employee serves (jenis instansi); the authority table differs between them. */
public enum GovernmentKind {
    /** Instansi pusat. */
    CENTRAL,
    /** Pemerintah provinsi. */
    PROVINCE,
    /** Pemerintah kabupaten atau kota. */
    REGENCY;

    private static final Pattern REGENCY_WORDS = Pattern.compile("\\b(KABUPATEN|KAB\\.?|KOTA|PEMKAB|PEMKOT)(\\s|$)");
    private static final Pattern PROVINCE_WORDS = Pattern.compile("\\b(PROVINSI|PROV\\.?|PEMPROV)(\\s|$)");
    private static final Pattern CENTRAL_WORDS =
            Pattern.compile("^(KEMENTERIAN|BADAN|LEMBAGA|SEKRETARIAT (NEGARA|JENDERAL|KABINET)|KEJAKSAAN|MAHKAMAH)\\b");

    /** What the name of an institution tells, for example "Pemerintah Kab. Contoh"; empty when it does not. */
    public static Optional<GovernmentKind> named(String institution) {
        String words = institution.strip().toUpperCase(Locale.ROOT);
        if (REGENCY_WORDS.matcher(words).find()) {
            return Optional.of(REGENCY);
        }
        if (PROVINCE_WORDS.matcher(words).find()) {
            return Optional.of(PROVINCE);
        }
        return CENTRAL_WORDS.matcher(words).find() ? Optional.of(CENTRAL) : Optional.empty();
    }
}
