package id.jaganetral.planted.domain.casefile;

import java.nio.file.Path;
import java.time.LocalDate;

/** Breaks: domain does no I/O and asks no clock. */
public class ReadsAFile {
    public Path where(LocalDate day) {
        return Path.of(LocalDate.now().toString(), day.toString());
    }
}
