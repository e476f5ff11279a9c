package id.jaganetral;

import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.persistence.preference.PreferenceFile;
import id.jaganetral.persistence.workspace.WorkingCopies;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.SystemClipboard;
import id.jaganetral.ui.kit.desktop.SystemDesktop;
import id.jaganetral.ui.kit.desktop.SystemFileDialogs;
import id.jaganetral.ui.kit.dialog.ProblemWindow;
import id.jaganetral.ui.kit.dialog.Toasts;
import id.jaganetral.ui.kit.dialog.WindowDialogs;
import id.jaganetral.ui.kit.draft.FormDrafts;
import id.jaganetral.ui.kit.job.BackgroundJobs;
import id.jaganetral.ui.kit.look.Theme;
import id.jaganetral.ui.kit.screen.ViewLoader;
import id.jaganetral.ui.shell.WindowNavigator;
import java.time.Clock;
import javafx.stage.Stage;

/** Builds what lives as long as the window, by hand. What lives as long as a workspace is built by {@link Office}. */
final class Wiring {
    private Wiring() {}

    static MainWindow window(Stage stage) {
        WorkingCopies.removeLeftovers();
        Texts texts = Texts.indonesian();
        SystemClipboard clipboard = new SystemClipboard();
        ProblemWindow problems = new ProblemWindow(texts, clipboard, () -> stage);
        BackgroundJobs jobs = new BackgroundJobs(problems);
        WindowDialogs dialogs = new WindowDialogs(texts, () -> stage);
        WindowNavigator navigator = new WindowNavigator(texts, dialogs);
        Toasts toasts = new Toasts(texts);
        Kit kit = new Kit(
                texts,
                new ViewLoader(texts),
                jobs,
                navigator,
                dialogs,
                toasts,
                new SystemFileDialogs(texts, () -> stage),
                clipboard,
                new SystemDesktop(jobs),
                new FormDrafts(jobs, texts),
                Clock.systemDefaultZone());
        CurrentPreferences preferences = new CurrentPreferences(PreferenceFile.ofUser());
        MainWindow window = new MainWindow(
                stage, new WindowParts(kit, jobs, navigator, toasts, new Theme(), problems, preferences));
        problems.offer("workspace.database.damaged", "backup.door.title", window::rescue);
        return window;
    }
}
