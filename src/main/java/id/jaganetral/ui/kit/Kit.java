package id.jaganetral.ui.kit;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.desktop.ClipboardAccess;
import id.jaganetral.ui.kit.desktop.DesktopActions;
import id.jaganetral.ui.kit.desktop.FileDialogs;
import id.jaganetral.ui.kit.dialog.Dialogs;
import id.jaganetral.ui.kit.dialog.Notices;
import id.jaganetral.ui.kit.draft.FormDrafts;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.screen.Navigator;
import id.jaganetral.ui.kit.screen.ViewLoader;
import java.time.Clock;

/** What every screen is given: one value, so that constructors stay short. */
public record Kit(
        Texts texts,
        ViewLoader views,
        Jobs jobs,
        Navigator navigator,
        Dialogs dialogs,
        Notices notices,
        FileDialogs files,
        ClipboardAccess clipboard,
        DesktopActions desktop,
        FormDrafts drafts,
        Clock clock) {}
