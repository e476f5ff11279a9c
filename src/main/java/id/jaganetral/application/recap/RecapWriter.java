package id.jaganetral.application.recap;

import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.letter.OfficeProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** Writes a recap as a workbook (port). */
public interface RecapWriter {
    /**
     * Writes it.
     *
     * @param on the day it is made
     * @param masked initials instead of names and the last four digits of numbers, for what leaves the office
     */
    void write(Recap recap, OfficeProfile office, LocalDate on, boolean masked, OutputStream out, Progress progress)
            throws IOException;
}
