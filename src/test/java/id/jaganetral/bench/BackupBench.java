package id.jaganetral.bench;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.backup.BackupDone;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.work.Progress;
import id.jaganetral.persistence.backup.WorkspaceBackups;
import id.jaganetral.persistence.database.Engine;
import id.jaganetral.persistence.vault.KeyHardness;
import id.jaganetral.persistence.vault.Vault;
import id.jaganetral.persistence.workspace.FolderTree;
import id.jaganetral.persistence.workspace.OpenFiles;
import id.jaganetral.persistence.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/** Measures a first backup of much evidence, and one after a hundredth was added; both proven. */
public final class BackupBench {
    private static final int PICTURE = 400 * 1024;
    private static final int MEGABYTE = 1024 * 1024;

    private BackupBench() {}

    /** BackupBench [MEGABYTES of evidence]. */
    public static void main(String[] arguments) throws IOException {
        int megabytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        Path place = Files.createTempDirectory("jaganetral-backup");
        Path folder = place.resolve("ruang");
        Clock clock = Clock.systemDefaultZone();
        NewUser user = new NewUser("Petugas", new Credentials("petugas", "contoh-jaganetral".toCharArray()));
        Vault vault = new Vault(new OpenFiles(folder), clock, KeyHardness.USUAL);
        Engine engine = Engine.start(List.of());
        try (Workspace workspace = Workspace.create(
                folder, engine, clock, files -> vault.make(user).opened().key())) {
            int pictures = (int) ((long) megabytes * MEGABYTE / PICTURE);
            fill(workspace, 0, pictures);
            WorkspaceBackups backups = new WorkspaceBackups(workspace, clock);
            double first = seconds(backups);
            fill(workspace, pictures, pictures / 100);
            System.out.printf(
                    "backup: first %d MB %.1f s, after 1 %% more %.1f s%n", megabytes, first, seconds(backups));
        } finally {
            engine.close();
            FolderTree.remove(place);
        }
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
