package id.jaganetral.domain.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Dates as letters print them. Own words, because the names a machine's locale knows differ between systems. */
public final class DateWords {
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private DateWords() {}

    /** "20 November 2026". */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** The day such words name, empty when they name none. */
    public static Optional<LocalDate> read(String words) {
        String[] parts = words.strip().split("\\s+");
        int month = parts.length == 3 ? MONTHS.indexOf(parts[1]) + 1 : 0;
        if (month == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts[2]), month, Integer.parseInt(parts[0])));
        } catch (NumberFormatException | DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** "Jumat". */
    public static String weekday(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    public static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    /** "XI", for numbers of letters. */
    public static String romanMonth(LocalDate day) {
        return ROMAN.get(day.getMonthValue() - 1);
    }

    /** "dua puluh", the day of the month in words. */
    public static String dayInWords(LocalDate day) {
        return NumberWords.words(day.getDayOfMonth());
    }

    /** "dua ribu dua puluh enam". */
    public static String yearInWords(LocalDate day) {
        return NumberWords.words(day.getYear());
    }

    /** "tanggal dua puluh bulan November tahun dua ribu dua puluh enam", the opening of minutes. */
    public static String inWords(LocalDate day) {
        return "tanggal " + dayInWords(day) + " bulan " + month(day) + " tahun " + yearInWords(day);
    }

    /** "09.00 WIB". */
    public static String time(LocalTime time, TimeZoneLabel zone) {
        return String.format("%02d.%02d %s", time.getHour(), time.getMinute(), zone);
    }
}
