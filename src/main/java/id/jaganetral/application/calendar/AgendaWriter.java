package id.jaganetral.application.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Writes days for other calendar programs (port). */
@FunctionalInterface
public interface AgendaWriter {
    /**
     * @param stamp when the entries were made
     */
    void write(List<AgendaEntry> entries, Instant stamp, OutputStream out) throws IOException;
}
