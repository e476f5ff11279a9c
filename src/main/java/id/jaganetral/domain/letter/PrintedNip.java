package id.jaganetral.domain.letter;

/** A NIP as letters print it: birth date, month of appointment, sex and number, divided by blanks. */
public final class PrintedNip {
    private static final int DIGITS = 18;

    private PrintedNip() {}

    /** "19850312 201001 1 004"; anything that has not 18 digits is printed as it is. */
    public static String of(String nip) {
        if (nip.length() != DIGITS || !nip.chars().allMatch(Character::isDigit)) {
            return nip;
        }
        return nip.substring(0, 8) + " " + nip.substring(8, 14) + " " + nip.substring(14, 15) + " " + nip.substring(15);
    }
}
