package id.jaganetral.persistence.preference;

import id.jaganetral.application.preference.PreferenceStore;
import id.jaganetral.application.preference.Preferences;
import id.jaganetral.application.preference.WindowPlace;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Preferences as a properties file, replaced as a whole: a kill leaves the old or the new one. */
public final class PreferenceFile implements PreferenceStore {
    private static final Logger LOG = LoggerFactory.getLogger(PreferenceFile.class);
    private static final String RECENT = "recent.";
    private static final String WINDOW = "window";

    private final Path file;

    public PreferenceFile(Path file) {
        this.file = file;
    }

    /** Where each operating system keeps a user's settings. */
    public static PreferenceFile ofUser() {
        return new PreferenceFile(SettingsFolder.ofUser().resolve("preferences.properties"));
    }

    @Override
    public Preferences load() {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
            return read(lines);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Preferences.first();
        }
    }

    @Override
    public void save(Preferences preferences) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            StringWriter text = new StringWriter();
            write(preferences).store(text, null);
            Files.writeString(next, text.toString(), StandardCharsets.UTF_8);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // Not worth stopping anyone's work: the look of the window is forgotten, nothing else.
            LOG.warn("preferences not saved: {}", unwritable.getClass().getName());
        }
    }

    private static Properties write(Preferences preferences) {
        Properties lines = new Properties();
        lines.setProperty("dark", String.valueOf(preferences.dark()));
        lines.setProperty("text.percent", String.valueOf(preferences.textPercent()));
        lines.setProperty("navigation.narrow", String.valueOf(preferences.navigationNarrow()));
        lines.setProperty("lock.minutes", String.valueOf(preferences.lockMinutes()));
        preferences.window().ifPresent(place -> lines.setProperty(WINDOW, write(place)));
        List<Path> recent = preferences.recentWorkspaces();
        for (int i = 0; i < recent.size(); i++) {
            lines.setProperty(RECENT + i, recent.get(i).toString());
        }
        return lines;
    }

    private static String write(WindowPlace place) {
        return place.left() + " " + place.top() + " " + place.width() + " " + place.height() + " " + place.maximized();
    }

    private static Preferences read(Properties lines) {
        return new Preferences(
                Boolean.parseBoolean(lines.getProperty("dark")),
                Integer.parseInt(lines.getProperty("text.percent", "100")),
                Boolean.parseBoolean(lines.getProperty("navigation.narrow")),
                Integer.parseInt(lines.getProperty("lock.minutes", "10")),
                Optional.ofNullable(lines.getProperty(WINDOW)).map(PreferenceFile::readPlace),
                readRecent(lines));
    }

    private static WindowPlace readPlace(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 5) {
            throw new IllegalArgumentException("damaged window place");
        }
        return new WindowPlace(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Boolean.parseBoolean(parts[4]));
    }

    private static List<Path> readRecent(Properties lines) {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; lines.containsKey(RECENT + i); i++) {
            folders.add(Path.of(lines.getProperty(RECENT + i)));
        }
        return folders;
    }
}
