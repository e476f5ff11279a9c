package id.jaganetral;

import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.shell.HelpView;
import java.util.function.IntConsumer;

/** The screens of an open workspace: one line for each feature, each with a class of its own beside this one. */
final class OfficeScreens {
    private OfficeScreens() {}

    /**
     * Lets every feature register its screens, entries of the navigation, commands and search.
     *
     * @param changeWorkspace closes this workspace and shows the first page
     * @param restore closes this workspace and offers the backup of that number
     * @param preferencesChanged saves the preferences a moment later
     */
    static void register(
            ScreenRegistry registry,
            Office office,
            WindowParts parts,
            Runnable changeWorkspace,
            IntConsumer restore,
            Runnable preferencesChanged) {
        HomeScreens.register(registry, office, parts);
        EmployeeScreens.register(registry, office, parts);
        ReportScreens.register(registry, office, parts);
        CaseFileScreens.register(registry, office, parts);
        CalendarScreens.register(registry, office, parts);
        IncomingScreens.register(registry, office, parts);
        RetentionScreens.register(registry, office, parts);
        SettingsScreens.register(registry, office, parts, changeWorkspace, restore, preferencesChanged);
        LetterScreens.register(registry, office, parts);
        registry.screen(Places.Help.class, place -> new HelpView(parts.kit(), registry));
    }
}
