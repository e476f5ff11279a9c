package id.jaganetral.ui.backup;

import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.IndonesianDate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Backups in words. */
public final class BackupWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final double MEGABYTE = 1024.0 * 1024;

    private final Texts texts;
    private final ZoneId zone;

    public BackupWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** For example "21 Nov 2026, 14.05". */
    public String when(Instant instant) {
        ZonedDateTime at = instant.atZone(zone);
        return IndonesianDate.brief(at.toLocalDate()) + ", " + TIME.format(at);
    }

    /** Megabytes with one decimal. */
    public String size(long bytes) {
        return texts.get("backup.size", Math.round(bytes / MEGABYTE * 10) / 10.0);
    }

    /** One line that tells a backup from the others. */
    public String line(BackupLine line) {
        String key = line.proven().isPresent() ? "backup.choice.proven" : "backup.choice.unproven";
        return texts.get(key, when(line.made()), size(line.bytes()));
    }
}
