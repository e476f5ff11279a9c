package id.jaganetral.persistence.preference;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder where a user's programs keep their settings, by the habits of each operating system. */
final class SettingsFolder {
    /** Moves the settings elsewhere, for tests and for trying the program out. */
    static final String OVERRIDE = "jaganetral.settings";

    private SettingsFolder() {}

    static Path ofUser() {
        String elsewhere = System.getProperty(OVERRIDE);
        return elsewhere != null
                ? Path.of(elsewhere)
                : of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return under(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve("JagaNetral");
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("JagaNetral");
        }
        return under(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                .resolve("jaganetral");
    }

    private static Path under(String configured, Path otherwise) {
        return configured == null || configured.isBlank() ? otherwise : Path.of(configured);
    }
}
