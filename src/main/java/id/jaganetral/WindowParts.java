package id.jaganetral;

import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.dialog.Toasts;
import id.jaganetral.ui.kit.job.BackgroundJobs;
import id.jaganetral.ui.kit.job.Problems;
import id.jaganetral.ui.kit.look.Theme;
import id.jaganetral.ui.shell.WindowNavigator;

/** What the main window is put together from. */
record WindowParts(
        Kit kit,
        BackgroundJobs jobs,
        WindowNavigator navigator,
        Toasts toasts,
        Theme theme,
        Problems problems,
        CurrentPreferences preferences) {}
