package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the command line, as a script would run it, once for all tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandLineTest {
    private Path folder;
    private String password = SampleUser.PASSWORD;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    void theDemoWalksTheMainJob(@TempDir Path empty) {
        folder = empty;
        assertThat(run("demo", "--folder", folder.toString()))
                .as(err.toString())
                .isZero();
    }

    @Test
    void theDemoLeavesRostersLettersAndRecap() throws IOException {
        assertThat(names("data-pegawai")).contains("HierarkiUnor.xlsx", "SIASN-PNS.xlsx", "SIASN-PPPK.csv");
        assertThat(names("rekap"))
                .contains("rekap.xlsx", "pegawai.xlsx", "bulanan.xlsx")
                .hasSize(11);
        assertThat(names("surat"))
                .anyMatch(name -> name.startsWith("F01"))
                .anyMatch(name -> name.startsWith("F10"))
                .anyMatch(name -> name.startsWith("TL"));
    }

    @Test
    void lettersOfACaseNameThePersonAndLackNothing() throws IOException {
        try (Stream<Path> letters = Files.list(folder.resolve("surat"))) {
            for (Path letter : letters.toList()) {
                assertThat(text(letter))
                        .as(letter.getFileName().toString())
                        .containsPattern("NIP\\s*:\\s*\\d{8} \\d{4,6}")
                        .contains("RAHASIA")
                        .doesNotContain("[", "{", "}");
            }
        }
    }

    @Test
    void importingTheSameRosterAgainChangesNothing() {
        int code = run("import", "-w", workspace(), "-u", "petugas", rosters("SIASN-PNS.xlsx"));

        assertThat(code).isZero();
        assertThat(out.toString()).contains("0 pegawai baru, 0 berubah, 608 tetap");
    }

    @Test
    void everyPieceOfEvidenceIsIntact() {
        assertThat(run("verify", "-w", workspace(), "-u", "petugas")).isZero();
        assertThat(out.toString()).contains("14 bukti diperiksa, 0 bermasalah");
    }

    @Test
    void aBackupIsMadeAndRestoredToAnotherFolder() {
        assertThat(run("backup", "-w", workspace(), "-u", "petugas"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("terbukti dapat dipulihkan");
        Path restored = folder.resolve("pulih");
        String from = workspace() + " - cadangan";

        assertThat(run("restore", "-w", restored.toString(), "-u", "petugas", "--from", from))
                .as(err.toString())
                .isZero();
        assertThat(run("verify", "-w", restored.toString(), "-u", "petugas")).isZero();
        assertThat(out.toString()).contains("14 bukti diperiksa, 0 bermasalah");
        assertThat(run("restore", "-w", restored.toString(), "--from", from, "--list"))
                .isZero();
    }

    @Test
    void aBackupIsRestoredWithTheWordsOfTheSheet() {
        assertThat(run("backup", "-w", workspace(), "-u", "petugas")).isZero();
        String restored = folder.resolve("pulih-lembar").toString();
        String from = workspace() + " - cadangan";
        password = "satu dua tiga";
        assertThat(run("restore", "-w", restored, "--sheet", "--from", from)).isEqualTo(1);
        assertThat(err.toString()).contains("Kata-kata ini tidak lengkap");
        password = String.join(" ", RecoveryKey.random().words());
        assertThat(run("restore", "-w", restored, "--sheet", "--from", from)).isEqualTo(1);
        assertThat(err.toString()).contains("Lembar ini bukan untuk ruang kerja ini");
        password = "";
        assertThat(run("restore", "-w", restored, "--sheet", "--from", from)).isEqualTo(3);
        RecoveryKey sheet = newSheet();
        password = SampleUser.PASSWORD;
        assertThat(run("backup", "-w", workspace(), "-u", "petugas")).isZero();
        password = String.join(" ", sheet.words());
        assertThat(run("restore", "-w", restored, "--sheet", "--from", from))
                .as(err.toString())
                .isZero();
        password = SampleUser.PASSWORD;
        assertThat(run("verify", "-w", restored, "-u", "petugas")).isZero();
    }

    @Test
    void aRecapIsWrittenWhereItIsAskedFor() {
        Path file = folder.resolve("lain.xlsx");
        int code = run(
                "recap",
                "-w",
                workspace(),
                "-u",
                "petugas",
                "--from",
                "2020-01-01",
                "--until",
                "2099-12-31",
                "--masked",
                "--out",
                file.toString());

        assertThat(code).as(err.toString()).isZero();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void aRegisterIsAskedForByNameAndAnUnknownOneIsAnsweredWithTheNames() {
        Path file = folder.resolve("pegawai.xlsx");
        int code = run("recap", "pegawai", "-w", workspace(), "-u", "petugas", "--out", file.toString());
        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Daftar pegawai:");

        assertThat(run("recap", "ngawur", "-w", workspace(), "-u", "petugas", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("laporan, perkara, hukuman");
    }

    @Test
    void aRefusedReportNamesTheOptionsAndChangesNothing() {
        int code = run(
                "report",
                "-w",
                workspace(),
                "-u",
                "petugas",
                "--form",
                "POST",
                "--acted",
                "2024-10-08",
                "--known",
                "2024-10-01",
                "--platform",
                "FACEBOOK",
                "--description",
                "Unggahan");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("--nip:", "--evidence:", "--known:", "--account:");
    }

    @Test
    void whatIsNoWorkspaceOrNoRosterIsSaidInOneSentence() throws IOException {
        Path picture = Files.writeString(folder.resolve("gambar.xlsx"), "bukan buku kerja");

        assertThat(run(
                        "verify",
                        "-u",
                        "petugas",
                        "-w",
                        folder.resolve("tidak-ada").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("tidak ditemukan").doesNotContain("Exception");

        assertThat(run("import", "-w", workspace(), "-u", "petugas", picture.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("NIP").doesNotContain("Exception");
    }

    @Test
    void aCommandNobodyKnowsShowsTheHelp() {
        assertThat(run("recap")).isEqualTo(2);
        assertThat(err.toString()).contains("Pemakaian:");
    }

    @Test
    void withoutTheRightPasswordNothingIsOpened() {
        password = "bukan-kata-sandinya";
        assertThat(run("verify", "-w", workspace(), "-u", "petugas")).isEqualTo(3);
        assertThat(err.toString()).contains("Nama masuk atau kata sandi keliru");
        password = "";
        assertThat(run("verify", "-w", workspace(), "-u", "petugas")).isEqualTo(3);
        assertThat(err.toString()).contains("Kata sandi tidak diberikan");
        password = SampleUser.PASSWORD;
        assertThat(run("verify", "-w", workspace())).isEqualTo(3);
        assertThat(err.toString()).contains("Sebutkan nama masuk");
    }

    private RecoveryKey newSheet() {
        try (OfficeEntrance entrance =
                new OfficeEntrance(Texts.indonesian(), Clock.systemDefaultZone(), TestKeys.CHEAP)) {
            return entrance.open(Path.of(workspace()), SampleUser.credentials(), Progress.unwatched())
                    .fold(
                            account -> account.renewRecovery(
                                    SampleUser.credentials().password()),
                            Outcome::<RecoveryKey>refused)
                    .fold(key -> key, reasons -> {
                        throw new AssertionError(reasons);
                    });
        }
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Launcher.commandLine(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        question -> password.toCharArray(),
                        TestKeys.CHEAP)
                .run(arguments);
    }

    private String workspace() {
        return folder.resolve("ruang-kerja").toString();
    }

    private String rosters(String name) {
        return folder.resolve("data-pegawai").resolve(name).toString();
    }

    private List<String> names(String inside) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(inside))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String text(Path letter) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(letter));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
