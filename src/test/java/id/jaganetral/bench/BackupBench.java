package id.jaganetral.bench;

import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.backup.BackupDone;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.persistence.backup.WorkspaceBackups;
import id.jaganetral.persistence.database.Engine;
import id.jaganetral.persistence.vault.KeyHardness;
import id.jaganetral.persistence.vault.Opened;
import id.jaganetral.persistence.vault.Vault;
import id.jaganetral.persistence.workspace.FolderTree;
import id.jaganetral.persistence.workspace.OpenFiles;
import id.jaganetral.persistence.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures a first backup of much evidence, and one after a hundredth was added; both proven. In a workspace of its own, or in
 * one that was made before, with its people and cases.
 */
public final class BackupBench {
    private static final int PICTURE = 400 * 1024;
    private static final int MEGABYTE = 1024 * 1024;
    private static final Clock CLOCK = Clock.systemDefaultZone();

    private BackupBench() {}

    /** BackupBench [MEGABYTES of evidence [WORKSPACE]]. */
    public static void main(String[] arguments) throws IOException {
        int megabytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        if (arguments.length > 1) {
            inWorkspace(Path.of(arguments[1]).toAbsolutePath(), megabytes);
            return;
        }
        Path place = Files.createTempDirectory("jaganetral-backup");
        Path folder = place.resolve("ruang");
        NewUser user = new NewUser("Petugas", SampleUser.credentials());
        Vault vault = vault(folder);
        Engine engine = Engine.start(List.of());
        try (Workspace workspace = Workspace.create(
                folder, engine, CLOCK, files -> vault.make(user).opened().key())) {
            measure(workspace, megabytes);
        } finally {
            engine.close();
            FolderTree.remove(place);
        }
    }

    private static void inWorkspace(Path folder, int megabytes) {
        Opened opened = vault(folder).signIn(SampleUser.credentials()).fold(in -> in, reasons -> {
            throw new IllegalStateException(reasons.toString());
        });
        Engine engine = Engine.start(List.of());
        try (Workspace workspace = Workspace.open(folder, engine, opened.key(), (made, old) -> {})) {
            measure(workspace, megabytes);
        } finally {
            engine.close();
        }
    }

    private static Vault vault(Path folder) {
        return new Vault(new OpenFiles(folder), CLOCK, KeyHardness.USUAL);
    }

    private static void measure(Workspace workspace, int megabytes) {
        int pictures = (int) ((long) megabytes * MEGABYTE / PICTURE);
        fill(workspace, 0, pictures);
        WorkspaceBackups backups = new WorkspaceBackups(workspace, CLOCK);
        double first = seconds(backups);
        fill(workspace, pictures, Math.max(1, pictures / 100));
        double again = seconds(backups);
        double unchanged = seconds(backups);
        System.out.printf(
                Locale.ROOT,
                "backup: first %d MB %.1f s, after 1 %% more %.1f s, unchanged %.1f s%n",
                megabytes,
                first,
                again,
                unchanged);
    }

    private static double seconds(WorkspaceBackups backups) {
        long from = System.nanoTime();
        BackupDone done = backups.make(Occasion.ASKED, Progress.unwatched());
        if (done.line().proven().isEmpty()) {
            throw new IllegalStateException("not proven");
        }
        return (System.nanoTime() - from) / 1e9;
    }

    private static void fill(Workspace workspace, int from, int count) {
        Random random = new Random(from + 1L);
        byte[] picture = new byte[PICTURE];
        for (int i = from; i < from + count; i++) {
            random.nextBytes(picture);
            workspace
                    .folder()
                    .evidence()
                    .write(String.format("originals/%02x/%08x", i % 256, i), out -> out.write(picture));
        }
    }
}
