package id.jaganetral.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.application.preference.PreferenceStore;
import id.jaganetral.application.preference.Preferences;
import id.jaganetral.application.workspace.OpenFilesAside;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.look.Theme;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;

class SettingsViewTest extends ScreenTest {
    private final TestKit test = new TestKit();
    private final List<String> happened = new ArrayList<>();
    private final Theme look = new Theme();
    private final CurrentPreferences preferences = new CurrentPreferences(new PreferenceStore() {
        @Override
        public Preferences load() {
            return Preferences.first();
        }

        @Override
        public void save(Preferences changed) {
            happened.add("saved");
        }
    });

    private boolean asideThere;
    private final OpenFilesAside aside = new OpenFilesAside() {
        @Override
        public boolean areThere() {
            return asideThere;
        }

        @Override
        public void remove() {
            asideThere = false;
        }
    };

    private SettingsView open(String pane) {
        Kit kit = test.kit();
        Runnable changed = () -> happened.add("changed");
        ScreenRegistry registry = new ScreenRegistry();
        registry.settings(80, "about", "settings.about.title", "fth-info", () -> new AboutView(kit));
        registry.settings(
                10,
                "appearance",
                "settings.appearance.title",
                "fth-sun",
                () -> new AppearanceView(kit, look, preferences, changed));
        registry.settings(
                70,
                "workspace",
                "settings.workspace.title",
                "fth-folder",
                () -> new WorkspaceView(
                        kit, Path.of("/data/Ruang Kerja"), aside, () -> happened.add("change workspace"), List.of()));
        return showScreen(() -> new SettingsView(kit, registry.settings(), pane));
    }

    @Test
    void choicesOfTheLookActAtOnceAndAreKept() {
        open("");
        photograph("settings-appearance");
        clickOn("Gelap");
        clickOn("125%");
        assertThat(preferences.now())
                .isEqualTo(Preferences.first().withDark(true).withTextPercent(125));
        assertThat(look.appearance().get().textPercent()).isEqualTo(125);
        assertThat(happened).containsExactly("changed", "changed");
    }

    @Test
    void aLookChangedElsewhereIsShownAtOnce() {
        open("");
        fx(() -> {
            look.apply(look.appearance().get().withDark(true));
            return null;
        });
        assertThat(lookup("Gelap")
                        .queryAs(javafx.scene.control.RadioButton.class)
                        .isSelected())
                .isTrue();
    }

    @Test
    void openFilesOfAnEarlierVersionAreDeletedAfterAQuestion() {
        asideThere = true;
        open("workspace");
        photograph("settings-workspace-aside");
        clickOn("Hapus salinan lama");
        assertThat(test.questions).hasSize(1);
        assertThat(asideThere).isFalse();
        assertThat(test.notices).containsExactly("Salinan lama telah dihapus.");
        assertThat(lookup("Hapus salinan lama")
                        .queryAs(javafx.scene.Node.class)
                        .getParent()
                        .getParent()
                        .getParent()
                        .isVisible())
                .isFalse();
    }

    @Test
    void theFolderOfTheWorkspaceIsCopiedOpenedAndChanged() {
        open("workspace");
        photograph("settings-workspace");
        clickOn("Salin alamat");
        clickOn("Buka folder");
        clickOn("Ganti ruang kerja");
        assertThat(test.clipboardText).contains("/data/Ruang Kerja");
        assertThat(test.handedOver).containsExactly(Path.of("/data/Ruang Kerja"));
        assertThat(happened).containsExactly("change workspace");
    }

    @Test
    void licencesOfEverythingInsideAreShown() {
        open("about");
        photograph("settings-about");
        assertThat(lookup("#licences").queryAs(TextArea.class).getText()).contains("javafx-controls", "H2 Database");
    }
}
