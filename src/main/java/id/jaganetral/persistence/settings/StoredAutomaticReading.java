package id.jaganetral.persistence.settings;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.evidence.reading.AutomaticReading;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The choice in {@code automatic-reading.txt}: the word off, or no file. */
public final class StoredAutomaticReading implements AutomaticReading {
    private static final String FILE = "automatic-reading.txt";
    private static final String ON = "on";
    private static final String OFF = "off";

    private final FolderArea folder;
    private final Actor actor;

    public StoredAutomaticReading(FolderArea folder, Actor actor) {
        this.folder = folder;
        this.actor = actor;
    }

    @Override
    public synchronized boolean wanted() {
        return actor.may(Permission.LOG_REPORTS) && !turnedOff();
    }

    @Override
    public synchronized void want(boolean wanted) {
        byte[] word = (wanted ? ON : OFF).getBytes(StandardCharsets.UTF_8);
        folder.write(FILE, out -> out.write(word));
    }

    private boolean turnedOff() {
        if (!folder.has(FILE)) {
            return false;
        }
        try (InputStream in = folder.read(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().equals(OFF);
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }
}
