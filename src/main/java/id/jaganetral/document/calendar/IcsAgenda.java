package id.jaganetral.document.calendar;

import id.jaganetral.application.calendar.AgendaEntry;
import id.jaganetral.application.calendar.AgendaWriter;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes iCalendar (RFC 5545): whole-day events, a reminder the day before, marked private and as not taking up time.
 */
public final class IcsAgenda implements AgendaWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Texts texts;

    public IcsAgenda(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void write(List<AgendaEntry> entries, Instant stamp, OutputStream out) throws IOException {
        IcsLines lines = new IcsLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//JagaNetral//Agenda//ID");
        lines.add("CALSCALE", "GREGORIAN");
        entries.forEach(entry -> event(lines, entry, stamp));
        lines.add("END", "VCALENDAR");
        out.write(lines.text().getBytes(StandardCharsets.UTF_8));
    }

    private void event(IcsLines lines, AgendaEntry entry, Instant stamp) {
        LocalDate day = entry.day();
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", entry.uid());
        lines.add("DTSTAMP", STAMP.format(stamp));
        lines.add("DTSTART;VALUE=DATE", DAY.format(day));
        lines.add("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
        lines.text("SUMMARY", summary(entry));
        lines.text("DESCRIPTION", description(entry));
        lines.add("CLASS", "PRIVATE");
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("BEGIN", "VALARM");
        lines.add("ACTION", "DISPLAY");
        lines.text("DESCRIPTION", summary(entry));
        lines.add("TRIGGER", "-P1D");
        lines.add("END", "VALARM");
        lines.add("END", "VEVENT");
    }

    private String summary(AgendaEntry entry) {
        String what = texts.get(entry.what());
        return entry.person()
                .map(person -> texts.get("calendar.export.summaryNamed", what, entry.caseNumber(), person))
                .orElseGet(() -> texts.get("calendar.export.summary", what, entry.caseNumber()));
    }

    private String description(AgendaEntry entry) {
        String nature = texts.get(entry.legal() ? "calendar.export.legal" : "calendar.export.own");
        return nature + "\n" + texts.get("calendar.export.basis", entry.basis());
    }
}
