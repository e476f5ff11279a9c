package id.jaganetral.application.calendar;

import static id.jaganetral.domain.casefile.CaseStory.summons;
import static id.jaganetral.domain.casefile.CaseStory.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.MemoryCaseFiles;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.persistence.law.StoredLaw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportAgendaTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-06T03:00:00Z"), ZoneId.of("Asia/Jakarta"));

    private final MemoryCaseFiles store = new MemoryCaseFiles();
    private WorkingWeeks weeks = WorkingWeeks.USUAL;
    private final CaseDesk desk = new CaseDesk(StoredLaw.shipped(), () -> weeks, CLOCK);
    private final ExportAgenda export = new ExportAgenda(
            store,
            desk,
            (entries, stamp, out) -> out.write(String.valueOf(entries.size()).getBytes(StandardCharsets.UTF_8)),
            CLOCK);

    @Test
    void runningDeadlinesAndAppointmentsGoOutWithoutNames() {
        CaseFile file = added(
                CaseStory.heavy("2026-07-01").then(team("2026-07-02")).then(summons(1, "2026-07-03", "2026-07-15")));

        assertThat(export.entries(Optional.empty(), false))
                .extracting(AgendaEntry::uid, AgendaEntry::day, AgendaEntry::person, AgendaEntry::legal)
                .containsExactly(tuple(
                        file.id() + "-hold_examination@jaganetral",
                        LocalDate.of(2026, 7, 15),
                        Optional.empty(),
                        false));
    }

    @Test
    void theSameMatterKeepsItsNameWhenTheDayMoves() {
        CaseFile file = added(CaseStory.heavy("2026-07-01"));
        AgendaEntry before = export.entries(Optional.of(file.id()), true).get(0);
        weeks = new WorkingWeeks(WorkingWeek.USUAL, Map.of("Dinas Contoh", new WorkingWeek(true, false)));
        AgendaEntry after = export.entries(Optional.of(file.id()), true).get(0);

        assertThat(before.uid()).isEqualTo(file.id() + "-T01@jaganetral");
        assertThat(after.uid()).isEqualTo(before.uid());
        assertThat(List.of(before.day(), after.day()))
                .containsExactly(LocalDate.of(2026, 7, 8), LocalDate.of(2026, 7, 7));
        assertThat(before.person()).contains("Budi Contoh, S.E.");
    }

    @Test
    void theFileIsWrittenWhole(@TempDir Path folder) throws IOException {
        added(CaseStory.heavy("2026-07-01"));

        int written = export.export(Optional.empty(), false, folder.resolve("agenda.ics"));

        assertThat(written).isEqualTo(1);
        assertThat(Files.list(folder)).containsExactly(folder.resolve("agenda.ics"));
        assertThat(Files.readString(folder.resolve("agenda.ics"))).isEqualTo("1");
    }

    private CaseFile added(CaseStory story) {
        store.add(story.file());
        return story.file();
    }
}
