package id.jaganetral.domain.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as rosters write them: Excel's day number, yyyy-MM-dd, dd-MM-yyyy, or with the month in words. */
final class RosterDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\s+([A-Za-z]{3,})\\s+(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,5}([.,]0+)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private final LocalDate epoch;

    RosterDates(boolean from1904) {
        this.epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
    }

    Optional<LocalDate> parse(Cell cell) {
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return cell.kind() == Cell.Kind.NUMBER || SERIAL.matcher(text).matches() ? serial(text) : words(text);
    }

    private Optional<LocalDate> serial(String text) {
        try {
            return plausible(epoch.plusDays((long) Double.parseDouble(text.replace(',', '.'))));
        } catch (NumberFormatException | DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> words(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher named = IN_WORDS.matcher(text);
        if (named.find()) {
            int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
            return date(named.group(3), String.valueOf(month), named.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return plausible(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> plausible(LocalDate date) {
        return date.getYear() >= EARLIEST && date.getYear() <= LATEST ? Optional.of(date) : Optional.empty();
    }
}
