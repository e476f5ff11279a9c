package id.jaganetral.persistence.backup;

import id.jaganetral.application.work.Progress;
import java.nio.file.Path;
import java.util.Map;

/** Copies the database into a zip, encrypted as it lies on the disk, and counts its rows by table. */
@FunctionalInterface
public interface DatabaseZip {
    Map<String, Long> writeTo(Path zip, Progress progress);
}
