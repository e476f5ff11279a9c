package id.jaganetral;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.application.preference.Preferences;
import id.jaganetral.application.privacy.CollectNames;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.NewOffice;
import id.jaganetral.document.access.ZxingQrCode;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.persistence.vault.KeyHardness;
import id.jaganetral.persistence.vault.ZxcvbnStrength;
import id.jaganetral.ui.access.DeniedView;
import id.jaganetral.ui.backup.DailyBackup;
import id.jaganetral.ui.guard.IdleWatch;
import id.jaganetral.ui.guard.LockScreen;
import id.jaganetral.ui.guard.PrivacyMode;
import id.jaganetral.ui.kit.desktop.SystemPagePrinter;
import id.jaganetral.ui.kit.dialog.DialogLayer;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.LateSave;
import id.jaganetral.ui.kit.look.Appearance;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.FocusPlace;
import id.jaganetral.ui.kit.part.TabKey;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.shell.ShellView;
import id.jaganetral.ui.shell.SmokeTour;
import id.jaganetral.ui.shell.WindowBounds;
import id.jaganetral.ui.workspace.StartView;
import id.jaganetral.ui.workspace.StartViewModel;
import id.jaganetral.ui.workspace.StepViews;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** The window from start to end: first the choice of a workspace, then the pages of the one that was opened. */
final class MainWindow implements AutoCloseable, ShellView.Remember, ShellView.Guard {
    /** Below this width, for example 1366 pixels scaled to 125 %, the navigation begins folded. */
    private static final double LITTLE_ROOM = 1150;

    private final Stage stage;
    private final WindowParts parts;
    private final CurrentPreferences preferences;
    private final OfficeEntrance entrance;
    private final LateSave save;
    private final StackPane root = new StackPane();
    private final DialogLayer dialogs = new DialogLayer();
    private final IdleWatch idle = new IdleWatch();
    private Optional<LockScreen> lock = Optional.empty();
    private Optional<PrivacyMode> privacy = Optional.empty();
    private Optional<DailyBackup> daily = Optional.empty();

    MainWindow(Stage stage, WindowParts parts) {
        this.stage = stage;
        this.parts = parts;
        this.preferences = parts.preferences();
        this.entrance = new OfficeEntrance(parts.kit().texts(), parts.kit().clock(), KeyHardness.USUAL);
        this.save = new LateSave(parts.jobs(), preferences::save);
    }

    /** Shows the window with a throw-away workspace, walks its pages and ends. */
    void tour(Path folder, Runnable atEnd) {
        appear();
        parts.jobs()
                .start(Job.query(() -> {
                            entrance.createNew(NewOffice.at(folder), SampleUser.user(), Progress.unwatched());
                            return folder;
                        })
                        .onSuccess(made -> new SmokeTour(parts.navigator(), opened().navigation(), atEnd).next()));
    }

    /** Shows the window at once; the workspace used last is opened behind it. */
    void show() {
        StartViewModel start = appear();
        preferences.now().recentWorkspaces().stream().findFirst().ifPresent(start::open);
    }

    private StartViewModel appear() {
        Preferences now = preferences.now();
        parts.theme().apply(new Appearance(now.dark(), now.textPercent()));
        parts.theme().install();
        root.getStyleClass().add("app-root");
        for (String size : new String[] {"16", "32", "64", "256"}) {
            stage.getIcons().add(new Image(MainWindow.class.getResourceAsStream("icon/jaganetral-" + size + ".png")));
        }
        stage.setTitle(parts.kit().texts().get("app.name"));
        Scene scene = new Scene(root);
        FocusPlace.keepIn(scene);
        TabKey.leavesTextAreas(scene);
        stage.setScene(scene);
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, this::closeRequested);
        StartViewModel start = start();
        WindowBounds.restore(stage, now.window());
        stage.show();
        WindowBounds.follow(stage, place -> {
            preferences.change(old -> old.withWindow(place));
            save.changed();
        });
        return start;
    }

    @Override
    public void narrow(boolean narrow) {
        preferences.change(now -> now.withNavigationNarrow(narrow));
        save.changed();
    }

    @Override
    public void dark(boolean dark) {
        preferences.change(now -> now.withDark(dark));
        save.changed();
    }

    @Override
    public void lock() {
        lock.filter(screen -> !screen.isLocked()).ifPresent(screen -> {
            screen.lock();
            Logbook log = entrance.office().log().book();
            // beside the lock: a long import must not keep the screen open
            parts.jobs().start(Job.query(() -> {
                log.note(Act.of(ActKind.LOCKED));
                return log;
            }));
        });
    }

    @Override
    public void privacy() {
        privacy.ifPresent(PrivacyMode::toggle);
    }

    @Override
    public void close() {
        idle.end();
        daily.ifPresent(DailyBackup::end);
        // what is not saved when somebody else ends the program stays kept
        parts.kit().drafts().end();
        parts.navigator().leave();
        parts.jobs().close();
        entrance.close();
        preferences.save();
    }

    /** Back to the first page; the open workspace is closed. */
    private void changeWorkspace() {
        leave(start -> {});
    }

    /** To the first page, where the backup of that number of this workspace is offered. */
    private void restore(int number) {
        Path folder = entrance.office().folder();
        Path place = entrance.office().backups().places().first();
        leave(start -> start.restoring(place, Optional.of(folder), Optional.of(number), false));
    }

    /** A page of the database cannot be read while one works: to the first page, where the last proven backup is offered. */
    void rescue() {
        Path folder = entrance.office().folder();
        Path place = entrance.office().backups().places().first();
        leave(start -> start.restoring(place, Optional.of(folder), Optional.empty(), true));
    }

    private void leave(Consumer<StartViewModel> then) {
        if (parts.navigator().mayLeave() && mayStopWork()) {
            parts.navigator().leave();
            parts.kit().drafts().end();
            idle.end();
            daily.ifPresent(DailyBackup::end);
            privacy.ifPresent(PrivacyMode::off);
            parts.jobs().cancelAll(() -> {
                entrance.leave();
                then.accept(start());
            });
        }
    }

    private StartViewModel start() {
        StartViewModel model = new StartViewModel(parts.jobs(), parts.problems(), entrance, preferences, this::opened);
        StepViews steps = new StepViews(parts.kit(), new ZxcvbnStrength(), new ZxingQrCode(), new SystemPagePrinter());
        Path home = Path.of(System.getProperty("user.home"));
        root.getChildren().setAll(new StartView(model, steps, home).root(), dialogs, parts.toasts());
        return model;
    }

    private ScreenRegistry opened() {
        Office office = entrance.office();
        parts.kit().drafts().begin(office.reports().drafts());
        PermittedButtons buttons = new PermittedButtons(office.actor()::may);
        ScreenRegistry registry = new ScreenRegistry(
                office.actor()::may,
                missing -> new DeniedView(parts.kit().texts(), missing),
                screen -> buttons.settle(screen.root()));
        OfficeScreens.register(registry, office, parts, this::changeWorkspace, this::restore, this::preferencesChanged);
        ShellView shell = new ShellView(
                parts.kit(),
                parts.navigator(),
                registry,
                new ShellView.Setting(
                        parts.theme(),
                        office.folder().toString(),
                        office.officer().name(),
                        parts.jobs().running(),
                        preferences.now().navigationNarrow() || stage.getScene().getWidth() < LITTLE_ROOM,
                        this,
                        this));
        root.getChildren().setAll(shell.root(), dialogs, parts.toasts());
        parts.navigator().begin(registry, registry.navigation().get(0).place());
        lock = Optional.of(new LockScreen(parts.kit(), office.account(), office.working(), Platform::exit));
        privacy = Optional.of(new PrivacyMode(
                parts.jobs(),
                new CollectNames(office.upkeep())::collect,
                parts.kit().texts().get("shell.privacy.working")));
        daily = Optional.of(new DailyBackup(office.backups(), parts.kit()));
        daily.ifPresent(DailyBackup::begin);
        watchIdle();
        tellSetAside(office);
        tellRolledBack(office);
        return registry;
    }

    private void tellSetAside(Office office) {
        if (office.setAside() > 0) {
            var texts = parts.kit().texts();
            parts.toasts()
                    .offer(
                            Tone.WARNING,
                            texts.get(
                                    "evidence.aside.told",
                                    office.setAside(),
                                    office.strayEvidence().place().toString()),
                            texts.get("evidence.aside.look"),
                            () -> parts.navigator().open(new Places.Settings("workspace")));
        }
    }

    private void tellRolledBack(Office office) {
        if (!office.log().fits()) {
            parts.toasts()
                    .offer(
                            Tone.DANGER,
                            parts.kit().texts().get("audit.rolledBack"),
                            parts.kit().texts().get("audit.title"),
                            () -> parts.navigator().open(new Places.ActivityLog()));
        }
    }

    private void preferencesChanged() {
        save.changed();
        watchIdle();
    }

    private void watchIdle() {
        idle.begin(Duration.minutes(preferences.now().lockMinutes()), this::lock);
    }

    private void closeRequested(WindowEvent event) {
        boolean goes = !dialogs.isBusy() && parts.navigator().mayLeave() && mayStopWork();
        if (goes) {
            // whoever leaves a form leaves its input
            parts.navigator().leave();
            Platform.exit();
        } else {
            event.consume();
        }
    }

    private boolean mayStopWork() {
        var texts = parts.kit().texts();
        return parts.jobs().running().isEmpty()
                || parts.kit()
                        .dialogs()
                        .confirm(new Question(
                                texts.get("shell.quit.title"),
                                texts.get("shell.quit.explanation"),
                                texts.get("shell.quit.action"),
                                texts.get("shell.quit.stay"),
                                true));
    }
}
