package id.jaganetral.application.letter;

/**
 * How a letter gets its number.
 *
 * @param typed the number as typed, for {@link Way#TYPED} only
 */
public record NumberWish(Way way, String typed) {

    /** Ways to a number. */
    public enum Way {
        /** The next one of the register. */
        NEXT,
        /** Nomor menyusul: room is left on the paper. */
        FOLLOWS,
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

    public static NumberWish typed(String number) {
        return new NumberWish(Way.TYPED, number);
    }
}
