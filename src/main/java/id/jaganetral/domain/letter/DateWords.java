package id.jaganetral.domain.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

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
