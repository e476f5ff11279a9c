package id.jaganetral;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.audit.BrowseLog;
import id.jaganetral.application.audit.ExportLog;
import id.jaganetral.application.audit.LogText;
import id.jaganetral.application.audit.Seals;
import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.document.access.ZxingQrCode;
import id.jaganetral.document.roster.WrittenTables;
import id.jaganetral.persistence.vault.ZxcvbnStrength;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.access.AccountParts;
import id.jaganetral.ui.access.AccountView;
import id.jaganetral.ui.access.LockSetting;
import id.jaganetral.ui.access.UsersView;
import id.jaganetral.ui.access.UsersViewModel;
import id.jaganetral.ui.audit.LogView;
import id.jaganetral.ui.audit.LogViewModel;
import id.jaganetral.ui.audit.LogWork;
import id.jaganetral.ui.backup.BackupView;
import id.jaganetral.ui.backup.BackupViewModel;
import id.jaganetral.ui.evidence.AsideEvidenceView;
import id.jaganetral.ui.evidence.EvidenceCheckView;
import id.jaganetral.ui.evidence.EvidenceCheckViewModel;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.SystemPagePrinter;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.settings.AboutView;
import id.jaganetral.ui.settings.AppearanceView;
import id.jaganetral.ui.settings.AutomaticReadingView;
import id.jaganetral.ui.settings.SettingsView;
import id.jaganetral.ui.settings.UploadFolderView;
import id.jaganetral.ui.settings.WorkspaceView;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Pengaturan. */
final class SettingsScreens {
    private SettingsScreens() {}

    static void register(
            ScreenRegistry registry,
            Office office,
            WindowParts parts,
            Runnable changeWorkspace,
            IntConsumer restore,
            Runnable changed) {
        Kit kit = parts.kit();
        CurrentPreferences preferences = parts.preferences();
        log(registry, office, kit);
        registry.navigation(80, "fth-settings", new Places.Settings());
        registry.screen(Places.Settings.class, place -> new SettingsView(kit, registry.settings(), place.section()));
        registry.settings(
                10,
                "appearance",
                "settings.appearance.title",
                "fth-sun",
                () -> new AppearanceView(kit, parts.theme(), preferences, changed));
        accounts(registry, office, kit, new LockSetting(preferences, changed));
        registry.settings(
                60,
                "backup",
                "backup.title",
                "fth-archive",
                () -> new BackupView(new BackupViewModel(office.backups(), kit.jobs()), restore, kit));
        registry.command("backup.command", "fth-archive", new Places.Settings("backup"));
        registry.settings(
                70,
                "workspace",
                "settings.workspace.title",
                "fth-folder",
                () -> new WorkspaceView(
                        kit,
                        office.folder(),
                        office.openFilesAside(),
                        changeWorkspace,
                        List.of(
                                new UploadFolderView(office.reports().uploads(), kit).root(),
                                new AutomaticReadingView(
                                                office.reports().automaticReading(),
                                                office.reports().readEvidence(),
                                                office.actor().may(Permission.LOG_REPORTS),
                                                kit)
                                        .root(),
                                new AsideEvidenceView(office.strayEvidence(), kit).root(),
                                new EvidenceCheckView(
                                                new EvidenceCheckViewModel(office.verifyEvidence(), kit.jobs()), kit)
                                        .root())));
        registry.settings(80, "about", "settings.about.title", "fth-info", () -> new AboutView(kit));
        registry.command("settings.command.appearance", "fth-sun", new Places.Settings("appearance"));
        registry.command("settings.command.workspace", "fth-folder", new Places.Settings("workspace"));
    }

    /** Akun saya, and Pengguna. */
    private static void accounts(ScreenRegistry registry, Office office, Kit kit, LockSetting lock) {
        registry.settings(
                20,
                "account",
                "access.account.title",
                "fth-user",
                () -> new AccountView(
                        kit,
                        office.account(),
                        office.folder(),
                        parts(),
                        lock,
                        office.actor().may(Permission.KEEP_WORKSPACE)));
        registry.settings(
                25,
                "users",
                "access.users.title",
                "fth-users",
                () -> new UsersView(
                        new UsersViewModel(
                                office.keepAccounts(),
                                () -> office.people().units().opds(),
                                kit.jobs()),
                        new ZxcvbnStrength(),
                        kit));
        registry.command("access.users.title", "fth-users", new Places.Settings("users"));
    }

    private static LogWork logWork(Office office, Texts texts) {
        UUID workspace = office.log().workspace();
        LogText text = new LogText(office.keepAccounts().roles(), texts::get);
        return new LogWork(
                new BrowseLog(office.unitOfWork()),
                office.checkLog(),
                new ExportLog(office.unitOfWork(), workspace, new WrittenTables(), text),
                new Seals(office.unitOfWork(), workspace, office.clock(), texts::get),
                text);
    }

    private static void log(ScreenRegistry registry, Office office, Kit kit) {
        registry.navigation(75, "fth-list", new Places.ActivityLog());
        registry.screen(
                Places.ActivityLog.class,
                place -> new LogView(
                        new LogViewModel(
                                logWork(office, kit.texts()),
                                kit.jobs(),
                                kit.clock().getZone()),
                        kit));
    }

    private static AccountParts parts() {
        return new AccountParts(new ZxcvbnStrength(), new ZxingQrCode(), new SystemPagePrinter());
    }
}
