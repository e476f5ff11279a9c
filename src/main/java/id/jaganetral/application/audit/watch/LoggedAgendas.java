package id.jaganetral.application.audit.watch;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.calendar.AgendaEntry;
import id.jaganetral.application.calendar.AgendaWriter;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Notes agendas that leave the program. */
public record LoggedAgendas(AgendaWriter writer, Logbook log) implements AgendaWriter {
    @Override
    public void write(List<AgendaEntry> entries, Instant stamp, OutputStream out) throws IOException {
        log.note(Act.of(ActKind.AGENDA_EXPORTED, entries.size()));
        writer.write(entries, stamp, out);
    }
}
