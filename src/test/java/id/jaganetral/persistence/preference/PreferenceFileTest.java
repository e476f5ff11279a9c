package id.jaganetral.persistence.preference;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.preference.Preferences;
import id.jaganetral.application.preference.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsReadAgain() {
        Preferences preferences = new Preferences(
                true,
                125,
                true,
                30,
                Optional.of(new WindowPlace(10, 20.5, 1200, 700, false)),
                List.of(Path.of("/data/Ruang Kerja"), Path.of("/data/lama")));
        file().save(preferences);
        assertThat(file().load()).isEqualTo(preferences);
        assertThat(folder.resolve("deeper")).isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void withoutAFileEverythingIsAsAtFirst() {
        assertThat(file().load()).isEqualTo(Preferences.first());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text.percent=abc", "text.percent=77", "window=1 2 3", "window=a b c d e", "dark=\\u00zz"})
    void aDamagedFileCountsAsNone(String text) throws IOException {
        Files.createDirectories(folder.resolve("deeper"));
        Files.writeString(folder.resolve("deeper/preferences.properties"), text);
        assertThat(file().load()).isEqualTo(Preferences.first());
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNobody() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "");
        new PreferenceFile(blocked.resolve("preferences.properties")).save(Preferences.first());
        assertThat(blocked).isRegularFile();
    }

    @ParameterizedTest
    @CsvSource({
        "Windows 11, C:/Users/a/AppData/Roaming, C:/Users/a/AppData/Roaming/JagaNetral",
        "Windows 10, , /home/a/AppData/Roaming/JagaNetral",
        "Mac OS X, , /home/a/Library/Application Support/JagaNetral",
        "Linux, , /home/a/.config/jaganetral",
        "Linux, /etc/xdg, /etc/xdg/jaganetral",
    })
    void everySystemHasItsFolder(String system, String configured, String expected) {
        Map<String, String> environment =
                configured == null ? Map.of() : Map.of("APPDATA", configured, "XDG_CONFIG_HOME", configured);
        assertThat(SettingsFolder.of(system, Path.of("/home/a"), environment)).isEqualTo(Path.of(expected));
    }

    private PreferenceFile file() {
        return new PreferenceFile(folder.resolve("deeper").resolve("preferences.properties"));
    }
}
