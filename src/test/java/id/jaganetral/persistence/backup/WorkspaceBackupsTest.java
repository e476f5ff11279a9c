package id.jaganetral.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.application.backup.BackupDone;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.persistence.database.Engine;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.vault.Opened;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.persistence.vault.Vault;
import id.jaganetral.persistence.workspace.OpenFiles;
import id.jaganetral.persistence.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceBackupsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T07:05:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String EVIDENCE = "Bintang Pelangi ".repeat(200_000);

    interface Numbers extends Store {
        int next();
    }

    private final Engine engine =
            Engine.start(List.of(Feature.of().store(Numbers.class, tx -> () -> tx.nextNumber("UJI", 2026))));

    @TempDir
    Path place;

    private Path folder;
    private Workspace workspace;
    private boolean open = true;
    private WorkspaceBackups backups;
    private Vault vault;
    private Opened opened;
    private RecoveryKey sheet;

    @BeforeEach
    void open() {
        folder = place.resolve("Ruang Kerja");
        vault = new Vault(new OpenFiles(folder), CLOCK, TestKeys.CHEAP);
        workspace = Workspace.create(folder, engine, CLOCK, files -> {
            Vault.Made made = vault.make(rina());
            opened = made.opened();
            sheet = made.recovery();
            return opened.key();
        });
        workspace.logInto((tx, acts) -> {});
        backups = new WorkspaceBackups(workspace, CLOCK);
        workspace.folder().evidence().write("originals/ab/abcd", text(EVIDENCE));
        workspace.folder().settings().write("office.json", text("{}"));
        next();
    }

    @AfterEach
    void close() {
        shut();
        engine.close();
    }

    @Test
    void whatWasThereComesBackAndTheOldWorkspaceLiesAside() throws IOException {
        BackupDone done = backups.make(Occasion.ASKED, Progress.unwatched());
        next();
        workspace.folder().evidence().delete("originals/ab/abcd");
        shut();

        Optional<Path> aside = restore(done.line().number(), folder, "rina").fold(where -> where, reasons -> {
            throw new AssertionError(reasons);
        });

        assertThat(aside).contains(place.resolve("Ruang Kerja - sebelum pemulihan 2026-11-21 07.05.00"));
        assertThat(reopen(aside.orElseThrow())).isEqualTo(3);
        assertThat(reopen(folder))
                .as("the second number was given after the backup")
                .isEqualTo(2);
        try (Workspace back = openAgain(folder);
                InputStream in = back.folder().evidence().read("originals/ab/abcd")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(EVIDENCE);
        }
    }

    @Test
    void aSecondBackupAddsOnlyWhatIsNew() {
        long first = backups.make(Occasion.ASKED, Progress.unwatched()).line().added();
        workspace.folder().evidence().write("originals/cd/cdef", text("gambar baru"));
        BackupLine second = backups.make(Occasion.DAILY, Progress.unwatched()).line();

        assertThat(first).isGreaterThan(EVIDENCE.length());
        assertThat(second.added()).isLessThan(2 * Pieces.SIZE);
        assertThat(second.bytes()).isGreaterThan(EVIDENCE.length());
        assertThat(backups.list()).extracting(BackupLine::number).containsExactly(2, 1);
        assertThat(backups.dueToday()).isFalse();
    }

    @Test
    void writersGoOnWhileABackupIsMade() throws Exception {
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 200; i++) {
                next();
            }
        });
        writer.start();
        BackupLine line = backups.make(Occasion.ASKED, Progress.unwatched()).line();
        writer.join();
        assertThat(line.proven()).isPresent();
    }

    @Test
    void aWrongPasswordRestoresNothing() {
        BackupLine line = backups.make(Occasion.ASKED, Progress.unwatched()).line();
        shut();
        assertThat(restore(line.number(), folder, "wrong").<Boolean>fold(where -> false, reasons -> true))
                .isTrue();
        assertThat(reopen(folder)).isEqualTo(2);
    }

    @Test
    void aCancelledBackupLeavesTheOnesBeforeAndNoRemains() throws IOException {
        backups.make(Occasion.ASKED, Progress.unwatched());
        workspace.folder().evidence().write("originals/ef/efab", text(EVIDENCE + EVIDENCE));
        assertThatThrownBy(() -> backups.make(Occasion.ASKED, (done, total) -> {
                    if (total > 0 && done > 0) {
                        throw new Cancelled();
                    }
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(backups.list()).hasSize(1);
        long before = pieces();
        workspace.folder().evidence().delete("originals/ef/efab");
        backups.make(Occasion.ASKED, Progress.unwatched());
        assertThat(pieces()).as("pieces nobody uses are gone").isLessThanOrEqualTo(before);
    }

    @Test
    void aChangedPieceIsFoundAndTheNextBackupMendsIt() throws IOException {
        int number = backups.make(Occasion.ASKED, Progress.unwatched()).line().number();
        Path piece = somePieceOfEvidence();
        byte[] bytes = Files.readAllBytes(piece);
        bytes[bytes.length / 2] ^= 1;
        Files.write(piece, bytes);

        assertThatThrownBy(() -> backups.prove(number, Progress.unwatched()))
                .isInstanceOfSatisfying(
                        OperationFailed.class,
                        failed -> assertThat(failed.shown().key()).isEqualTo("backup.proof.damaged"));
        assertThat(backups.list().get(0).proven()).isEmpty();
        int next = backups.make(Occasion.ASKED, Progress.unwatched()).line().number();
        assertThat(backups.prove(next, Progress.unwatched()).proven()).contains(NOW);
    }

    @Test
    void theSecondPlaceHoldsAProvenCopyAndItsAbsenceIsSaidPolitely() throws IOException {
        Path drive = Files.createDirectories(place.resolve("disk luar"));
        assertThat(backups.useSecond(Optional.of(drive)).<Boolean>fold(kept -> true, reasons -> false))
                .isTrue();
        assertThat(backups.make(Occasion.ASKED, Progress.unwatched()).secondProblem())
                .isEmpty();
        assertThat(new BackupShelf(CLOCK, TestKeys.CHEAP).backupsIn(drive))
                .singleElement()
                .satisfies(line -> assertThat(line.proven()).contains(NOW));

        Files.move(drive, place.resolve("tercabut"));
        BackupDone without = backups.make(Occasion.ASKED, Progress.unwatched());
        assertThat(without.line().proven()).contains(NOW);
        assertThat(without.secondProblem())
                .hasValueSatisfying(said -> assertThat(said.key()).isEqualTo("backup.second.gone"));
    }

    @Test
    void aFolderWithOtherFilesIsNotRestoredInto() throws IOException {
        int number = backups.make(Occasion.ASKED, Progress.unwatched()).line().number();
        Path other = Files.createDirectories(place.resolve("dokumen"));
        Files.writeString(other.resolve("surat.txt"), "isi");
        assertThatThrownBy(() -> restore(number, other, "rina"))
                .isInstanceOfSatisfying(
                        OperationFailed.class,
                        failed -> assertThat(failed.shown().key()).isEqualTo("backup.restore.occupied"));
        assertThat(other.resolve("surat.txt")).hasContent("isi");
    }

    @Test
    void noPieceShowsWhatIsInside() throws IOException {
        backups.make(Occasion.ASKED, Progress.unwatched());
        try (Stream<Path> files = Files.walk(backups.places().first())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Bintang Pelangi", "office.json", "originals");
            }
        }
    }

    private void shut() {
        if (open) {
            workspace.close();
            open = false;
        }
    }

    @Test
    void theRecoverySheetOpensABackupAndNoOtherSheetDoes() {
        BackupLine line = backups.make(Occasion.ASKED, Progress.unwatched()).line();
        shut();

        assertThat(restoreWith(line.number(), RecoveryKey.random())
                        .<List<Reason>>fold(where -> List.of(), reasons -> reasons))
                .containsExactly(Reason.atField("words", Message.of("access.recovery.wrong")));
        assertThat(restoreWith(line.number(), sheet).<Boolean>fold(Optional::isPresent, reasons -> false))
                .isTrue();
        assertThat(reopen(folder)).isEqualTo(2);
    }

    @Test
    void twoOfficersOpenABackupWithTheSheetsOfItsDay() {
        SharePair first = vault.shareOut(opened.key());
        BackupLine line = backups.make(Occasion.ASKED, Progress.unwatched()).line();
        SharePair later = vault.shareOut(opened.key());
        shut();

        assertThat(restoreWith(line.number(), later).<Boolean>fold(where -> true, reasons -> false))
                .as("handed out after the backup")
                .isFalse();
        assertThat(restoreWith(line.number(), first).<Boolean>fold(where -> true, reasons -> false))
                .isTrue();
    }

    private Outcome<Optional<Path>> restoreWith(int number, RecoveryPaper paper) {
        return new BackupShelf(CLOCK, TestKeys.CHEAP)
                .restore(place.resolve("Ruang Kerja - cadangan"), number, folder, paper, Progress.unwatched());
    }

    private Outcome<Optional<Path>> restore(int number, Path target, String password) {
        Credentials typed =
                password.equals("rina") ? rina().credentials() : new Credentials("rina", "salah".toCharArray());
        return new BackupShelf(CLOCK, TestKeys.CHEAP)
                .restore(place.resolve("Ruang Kerja - cadangan"), number, target, typed, Progress.unwatched());
    }

    private int reopen(Path root) {
        try (Workspace back = openAgain(root)) {
            back.logInto((tx, acts) -> {});
            return back.unitOfWork()
                    .<Integer>write(tx -> tx.store(Numbers.class).next());
        }
    }

    private Workspace openAgain(Path root) {
        return new Vault(new OpenFiles(root), CLOCK, TestKeys.CHEAP)
                .signIn(rina().credentials())
                .fold(opened -> Workspace.open(root, engine, opened.key(), (opening, old) -> {}), reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    private Path somePieceOfEvidence() throws IOException {
        var manifest = BackupPlace.at(backups.places().first())
                .orElseThrow()
                .newest()
                .orElseThrow()
                .manifest(workspace.folder().key(), workspace.folder().id());
        String name =
                manifest.byName().get("evidence/originals/ab/abcd").pieces().get(1);
        return backups.places()
                .first()
                .resolve("pieces")
                .resolve(name.substring(0, 2))
                .resolve(name);
    }

    private long pieces() throws IOException {
        try (Stream<Path> files = Files.walk(backups.places().first().resolve("pieces"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private int next() {
        return workspace.unitOfWork().<Integer>write(tx -> tx.store(Numbers.class)
                .next());
    }

    private static id.jaganetral.persistence.workspace.FolderArea.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static NewUser rina() {
        return new NewUser("Rina Kusuma", new Credentials("rina", "pagi-cerah-di-kebun".toCharArray()));
    }
}
