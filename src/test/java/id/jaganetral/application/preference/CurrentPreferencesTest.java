package id.jaganetral.application.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrentPreferencesTest {
    private final List<Preferences> saved = new ArrayList<>();
    private final CurrentPreferences preferences = new CurrentPreferences(new PreferenceStore() {
        @Override
        public Preferences load() {
            return Preferences.first();
        }

        @Override
        public void save(Preferences changed) {
            saved.add(changed);
        }
    });

    @Test
    void changesAreWrittenOnlyWhenSavedAndOnlyOnce() {
        preferences.change(now -> now.withDark(true));
        preferences.change(now -> now.withTextPercent(125));
        assertThat(saved).isEmpty();
        preferences.save();
        preferences.save();
        assertThat(saved).containsExactly(Preferences.first().withDark(true).withTextPercent(125));
    }

    @Test
    void aWorkspaceOpenedAgainComesFirstAndOnlySixAreKept() {
        for (int i = 0; i < 8; i++) {
            Path folder = Path.of("ruang-" + i);
            preferences.change(now -> now.withRecent(folder));
        }
        preferences.change(now -> now.withRecent(Path.of("ruang-4")));
        assertThat(preferences.now().recentWorkspaces())
                .containsExactly(
                        Path.of("ruang-4"),
                        Path.of("ruang-7"),
                        Path.of("ruang-6"),
                        Path.of("ruang-5"),
                        Path.of("ruang-3"),
                        Path.of("ruang-2"));
        assertThat(preferences.now().withoutRecent(Path.of("ruang-4")).recentWorkspaces())
                .doesNotContain(Path.of("ruang-4"))
                .hasSize(5);
    }

    @Test
    void onlyTheOfferedTextSizesAreTaken() {
        assertThatThrownBy(() -> Preferences.first().withTextPercent(300)).isInstanceOf(IllegalArgumentException.class);
    }
}
