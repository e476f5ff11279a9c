package id.jaganetral;

import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.settings.AboutView;
import id.jaganetral.ui.settings.AppearanceView;
import id.jaganetral.ui.settings.OfficerView;
import id.jaganetral.ui.settings.SettingsView;
import id.jaganetral.ui.settings.WorkspaceView;

/** Pengaturan. */
final class SettingsScreens {
    private SettingsScreens() {}

    static void register(
            ScreenRegistry registry, Office office, WindowParts parts, Runnable changeWorkspace, Runnable changed) {
        Kit kit = parts.kit();
        CurrentPreferences preferences = parts.preferences();
        registry.navigation(80, "fth-settings", new Places.Settings());
        registry.screen(Places.Settings.class, place -> new SettingsView(kit, registry.settings(), place.section()));
        registry.settings(
                10,
                "appearance",
                "settings.appearance.title",
                "fth-sun",
                () -> new AppearanceView(kit, parts.theme(), preferences, changed));
        registry.settings(
                20, "officer", "settings.officer.title", "fth-user", () -> new OfficerView(kit, preferences, changed));
        registry.settings(
                70,
                "workspace",
                "settings.workspace.title",
                "fth-folder",
                () -> new WorkspaceView(kit, office.folder(), changeWorkspace));
        registry.settings(80, "about", "settings.about.title", "fth-info", () -> new AboutView(kit));
        registry.command("settings.command.appearance", "fth-sun", new Places.Settings("appearance"));
        registry.command("settings.command.workspace", "fth-folder", new Places.Settings("workspace"));
    }
}
