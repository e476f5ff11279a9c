package id.jaganetral.document.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.calendar.AgendaEntry;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IcsAgendaTest {
    private static final Instant STAMP = Instant.parse("2026-08-03T02:00:00Z");

    @Test
    void aDeadlineBecomesAPrivateWholeDayEventWithAReminder() throws IOException {
        String text = written(new AgendaEntry(
                "7-D04@jaganetral",
                LocalDate.of(2026, 8, 31),
                Message.of("calendar.export.deadline", "Penyampaian keputusan"),
                "PKR-2026-0007",
                Optional.empty(),
                "PP 94/2021 Pasal 37 ayat (2), (3)",
                true));

        assertThat(unfolded(text))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//JagaNetral//Agenda//ID",
                        "CALSCALE:GREGORIAN",
                        "BEGIN:VEVENT",
                        "UID:7-D04@jaganetral",
                        "DTSTAMP:20260803T020000Z",
                        "DTSTART;VALUE=DATE:20260831",
                        "DTEND;VALUE=DATE:20260901",
                        "SUMMARY:Tenggat: Penyampaian keputusan (PKR-2026-0007)",
                        "DESCRIPTION:Tenggat menurut peraturan\\nDasar: PP 94/2021 Pasal 37 ayat (2)\\, (3)",
                        "CLASS:PRIVATE",
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "DESCRIPTION:Tenggat: Penyampaian keputusan (PKR-2026-0007)",
                        "TRIGGER:-P1D",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void aNameIsWrittenOnlyWhenTheOfficerWantsIt() throws IOException {
        AgendaEntry entry = new AgendaEntry(
                "7-x@jaganetral",
                LocalDate.of(2026, 8, 31),
                Message.of("casefile.step.HOLD_EXAMINATION"),
                "PKR-2026-0007",
                Optional.of("Budi Contoh, S.E."),
                "Pasal 26",
                false);

        assertThat(unfolded(written(entry)))
                .contains("SUMMARY:Lakukan pemeriksaan (PKR-2026-0007\\, Budi Contoh\\, S.E.)");
    }

    @Test
    void separatorsAndLineEndsArePutBehindABackslash() {
        assertThat(IcsLines.escaped("a;b,c\\d\ne\r\nf")).isEqualTo("a\\;b\\,c\\\\d\\ne\\nf");
    }

    @Property
    void noLineIsLongerThanAllowedAndNothingIsLost(@ForAll String value) {
        String plain = value.replaceAll("[\\p{Cntrl}\\p{Cs}\u2028\u2029\u0085]", "");
        IcsLines lines = new IcsLines();
        lines.add("SUMMARY", plain);
        String[] raw = lines.text().split("\r\n");

        for (String line : raw) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(IcsLines.MOST_OCTETS);
        }
        assertThat(unfolded(lines.text())).containsExactly("SUMMARY:" + plain);
    }

    private static String written(AgendaEntry entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IcsAgenda(Texts.indonesian()).write(List.of(entry), STAMP, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> unfolded(String text) {
        assertThat(text).endsWith("\r\n");
        return List.of(text.replace("\r\n ", "").split("\r\n"));
    }
}
