package id.jaganetral.application.letter;

/**
 * How a letter gets its number.
 *
 * @param typed the number as typed, for {@link Way#TYPED} and {@link Way#RESERVED} only
 */
public record NumberWish(Way way, String typed) {

    /** Ways to a number. */
    public enum Way {
        /** The next one of the register. */
        NEXT,
        /** Nomor menyusul: room is left on the paper. */
        FOLLOWS,
        /** A number of the register that was kept for it; its serial is typed. */
        RESERVED,
        /** Given by another register, for example SRIKANDI. */
        TYPED,
        /** Statements, lists and other papers without a number. */
        NONE
    }

    public static NumberWish next() {
        return new NumberWish(Way.NEXT, "");
    }

    public static NumberWish follows() {
        return new NumberWish(Way.FOLLOWS, "");
    }

    public static NumberWish none() {
        return new NumberWish(Way.NONE, "");
    }

    public static NumberWish reserved(String serial) {
        return new NumberWish(Way.RESERVED, serial);
    }

    /** The serial that was kept; 0 when none was typed. */
    int serial() {
        String digits = typed.strip();
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }

    public static NumberWish typed(String number) {
        return new NumberWish(Way.TYPED, number);
    }
}
