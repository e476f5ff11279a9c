package id.jaganetral.domain.employee;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identity number of a civil servant: NIP of a PNS or NI PPPK, 18 digits. There is no check digit; what can be checked
 * is the birth date, the month or year of appointment, the sex and the serial number inside it.
 *
 * <p>{@link #toString} hides the number, so that it can not get into a log by accident.
 */
public final class Nip implements Comparable<Nip> {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-'\u2019\u00a0]+");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d+");
    private static final int LENGTH = 18;
    private static final int FIRST_PPPK_YEAR = 2019;
    private static final int YOUNGEST = 16;
    private static final int OLDEST = 75;
    private static final int EARLIEST_BIRTH_YEAR = 1930;

    private final String digits;

    private Nip(String digits) {
        this.digits = digits;
    }

    /** Reads a number as typed or imported: blanks, dots, dashes and apostrophes are stripped. */
    public static Outcome<Nip> parse(String text) {
        String trimmed = text == null ? "" : text.strip();
        if (SCIENTIFIC.matcher(trimmed).matches()) {
            return refused("employee.nip.scientific");
        }
        String digits = SEPARATORS.matcher(trimmed).replaceAll("");
        if (digits.isEmpty()) {
            return refused("employee.nip.empty");
        }
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return refused("employee.nip.notDigits");
        }
        if (digits.length() != LENGTH) {
            return Outcome.refused(
                    Reason.atField("nip", Message.of("employee.nip.length", String.valueOf(digits.length()))));
        }
        char sex = digits.charAt(14);
        return sex == '1' || sex == '2' ? Outcome.done(new Nip(digits)) : refused("employee.nip.sex");
    }

    /** For numbers that were checked before they were stored. */
    public static Nip of(String text) {
        return parse(text).fold(nip -> nip, reasons -> {
            throw new IllegalArgumentException(reasons.get(0).message().key());
        });
    }

    /** The number as printed, or the text as it stands when it is none: people outside the roster have none. */
    public static String printed(String text) {
        return parse(text).fold(Nip::formatted, reasons -> text);
    }

    private static Outcome<Nip> refused(String key) {
        return Outcome.refused(Reason.atField("nip", Message.of(key)));
    }

    /** The 18 digits without blanks. */
    public String digits() {
        return digits;
    }

    /** As printed: 8-6-1-3 for PNS, 8-4-2-1-3 for PPPK. */
    public String formatted() {
        String birth = digits.substring(0, 8);
        String appointed = pattern() == NipPattern.PPPK
                ? digits.substring(8, 12) + " " + digits.substring(12, 14)
                : digits.substring(8, 14);
        return birth + " " + appointed + " " + digits.charAt(14) + " " + digits.substring(15);
    }

    public NipPattern pattern() {
        int code = number(12, 14);
        if (code >= 1 && code <= 12) {
            return NipPattern.PNS;
        }
        return code >= 21 && code <= 29 ? NipPattern.PPPK : NipPattern.UNKNOWN;
    }

    /** Empty when the first eight digits are no date. */
    public Optional<LocalDate> birthDate() {
        try {
            return Optional.of(LocalDate.of(number(0, 4), number(4, 6), number(6, 8)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    public Sex sex() {
        return digits.charAt(14) == '1' ? Sex.MALE : Sex.FEMALE;
    }

    /** Year of appointment. */
    public int appointedYear() {
        return number(8, 12);
    }

    /** Month of appointment as CPNS (TMT CPNS); empty for PPPK, whose number holds the year only. */
    public Optional<YearMonth> appointedMonth() {
        return pattern() == NipPattern.PNS
                ? Optional.of(YearMonth.of(appointedYear(), number(12, 14)))
                : Optional.empty();
    }

    /** What looks odd but does not make the number unusable, as keys of the warning texts. */
    public List<Message> doubts(LocalDate today) {
        List<Message> doubts = new ArrayList<>();
        if (oddBirthDate(today)) {
            doubts.add(Message.of("employee.nip.doubt.birth"));
        }
        if (pattern() == NipPattern.UNKNOWN || pattern() == NipPattern.PPPK && appointedYear() < FIRST_PPPK_YEAR) {
            doubts.add(Message.of("employee.nip.doubt.pattern"));
        } else if (appointedTooYoung()) {
            doubts.add(Message.of("employee.nip.doubt.appointment"));
        }
        if (number(15, 18) == 0) {
            doubts.add(Message.of("employee.nip.doubt.serial"));
        }
        return doubts;
    }

    private boolean oddBirthDate(LocalDate today) {
        return birthDate()
                .map(birth -> {
                    int age = Period.between(birth, today).getYears();
                    return birth.getYear() < EARLIEST_BIRTH_YEAR || age < YOUNGEST || age > OLDEST;
                })
                .orElse(true);
    }

    private boolean appointedTooYoung() {
        Optional<YearMonth> month = appointedMonth();
        Optional<LocalDate> birth = birthDate();
        return month.isPresent()
                && birth.isPresent()
                && month.get().isBefore(YearMonth.from(birth.get()).plusYears(YOUNGEST));
    }

    private int number(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + digits.charAt(i) - '0';
        }
        return value;
    }

    @Override
    public int compareTo(Nip other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nip nip && nip.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Shows the last three digits only. */
    @Override
    public String toString() {
        return "NIP ***" + digits.substring(15);
    }
}
