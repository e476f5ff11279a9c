package id.jaganetral.domain.letter;

/** Numbers in Indonesian words (terbilang). */
public final class NumberWords {
    private static final String[] SMALL = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };

    private NumberWords() {}

    /** "7 (tujuh)". */
    public static String both(long number) {
        return number + " (" + words(number) + ")";
    }

    public static String words(long number) {
        if (number < 0) {
            return "minus " + words(-number);
        }
        return number == 0 ? SMALL[0] : positive(number).strip();
    }

    private static String positive(long number) {
        if (number == 0) {
            return "";
        }
        if (number < 12) {
            return " " + SMALL[(int) number];
        }
        if (number < 20) {
            return positive(number - 10) + " belas";
        }
        if (number < 100) {
            return positive(number / 10) + " puluh" + positive(number % 10);
        }
        if (number < 200) {
            return " seratus" + positive(number - 100);
        }
        if (number < 1_000) {
            return positive(number / 100) + " ratus" + positive(number % 100);
        }
        if (number < 2_000) {
            return " seribu" + positive(number - 1_000);
        }
        return large(number);
    }

    private static String large(long number) {
        if (number < 1_000_000) {
            return positive(number / 1_000) + " ribu" + positive(number % 1_000);
        }
        if (number < 1_000_000_000) {
            return positive(number / 1_000_000) + " juta" + positive(number % 1_000_000);
        }
        if (number < 1_000_000_000_000L) {
            return positive(number / 1_000_000_000) + " miliar" + positive(number % 1_000_000_000);
        }
        return positive(number / 1_000_000_000_000L) + " triliun" + positive(number % 1_000_000_000_000L);
    }
}
