package id.jaganetral.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.audit.CheckLog;
import id.jaganetral.application.audit.ExportLog;
import id.jaganetral.application.audit.LogText;
import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.audit.Seals;
import id.jaganetral.application.audit.Trail;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.roster.WrittenTables;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.persistence.account.ShippedRoles;
import id.jaganetral.persistence.database.TestDatabase;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The verifier that lies beside the program: compiled alone, run in a Java of its own, on files that were tampered with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandaloneVerifierTest {
    private static final LogText TEXT = new LogText(ShippedRoles.read(), Texts.indonesian()::get);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
    private static final UUID WORKSPACE = new UUID(7, 7);

    private final TestDatabase database = TestDatabase.with(SqlAudit.feature());
    private Path folder;
    private Path log;
    private Path seal;
    private Path laterSeal;
    private List<String> lines;

    @BeforeAll
    void exportALogOfTwelveEntriesSealedAtSix(@TempDir Path empty) throws IOException {
        folder = empty;
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), "installer/verifier/VerifyLog.java");
        assertThat(compiled).isZero();
        UnitOfWork uow = database.unitOfWork();
        database.logInto(new Trail(WORKSPACE, () -> Optional.of(new UUID(1, 1)), NOW));
        Seals seals = new Seals(uow, WORKSPACE, NOW, Texts.indonesian()::get);
        note(uow, 4);
        seal = folder.resolve("segel-6.txt");
        assertThat(seals.make(seal).number()).isEqualTo(6);
        note(uow, 5);
        log = folder.resolve("catatan.txt");
        long written = new ExportLog(uow, WORKSPACE, new WrittenTables(), TEXT).forVerifier(log, Progress.unwatched());
        assertThat(written).isEqualTo(12);
        laterSeal = folder.resolve("segel-13.txt");
        seals.make(laterSeal);
        lines = Files.readAllLines(log);
        assertThat(new CheckLog(uow, WORKSPACE, new NoAnchor())
                        .check(List.of(done(seals.read(seal))), Progress.unwatched())
                        .fault())
                .isEmpty();
    }

    @AfterAll
    void close() {
        database.close();
    }

    private static void note(UnitOfWork uow, int count) {
        for (int i = 0; i < count; i++) {
            new Logbook(uow).note(Act.about(ActKind.LETTER_OPENED, new UUID(0, i), "800/" + i + "/Ünit"));
        }
    }

    @Test
    void anUntouchedLogFitsWithItsSeal() throws Exception {
        assertThat(run(log, seal)).startsWith("0 COCOK: 12 butir, 1 segel.");
        assertThat(run(log)).startsWith("0 COCOK: 12 butir, 0 segel.").contains("Tanpa segel");
    }

    @Test
    void theFirstBadEntryIsNamed() throws Exception {
        assertThat(tampered(all -> all.remove(5)))
                .startsWith("1 TIDAK COCOK: butir 5 tidak ada")
                .contains("Butir 4 dan semua sebelumnya masih cocok");
        assertThat(tampered(all -> all.set(7, all.get(7).replace("800/", "801/"))))
                .startsWith("1 TIDAK COCOK: butir 7 berubah");
        assertThat(tampered(all -> Collections.swap(all, 8, 9))).startsWith("1 TIDAK COCOK: butir 8 ");
        assertThat(tampered(all -> all.add(3, all.get(2)))).startsWith("1 TIDAK COCOK: butir 3 berubah");
        assertThat(tampered(all -> all.set(1, "omong kosong"))).startsWith("1 TIDAK COCOK: butir 1 tidak terbaca");
    }

    @Test
    void aLogCutOffIsFoundByASeal() throws Exception {
        assertThat(tampered(all -> all.subList(6, all.size()).clear()))
                .startsWith("1 TIDAK COCOK: butir 6 dan sesudahnya tidak ada")
                .contains("segel-6.txt", "6 butir");
        assertThat(run(log, seal, laterSeal)).startsWith("1 TIDAK COCOK: butir 13 dan sesudahnya tidak ada");
    }

    @Test
    void aLogWrittenAnewIsFoundByASeal() throws Exception {
        List<String> anew = new ArrayList<>(List.of(lines.get(0)));
        String hash = hex(lines.get(0));
        for (int i = 1; i <= 12; i++) {
            String line = i + "\t0\t-\tsession-in\t-\t";
            hash = hex(hash + "\n" + line);
            anew.add(line + "\t" + hash);
        }
        Path file = write(anew);
        assertThat(run(file)).startsWith("0 COCOK: 12 butir");
        assertThat(run(file, seal))
                .startsWith("1 TIDAK COCOK: catatan ditulis ulang mulai suatu butir dari 1 sampai 6");
    }

    @Test
    void whatIsNoLogAndNoSealIsSaid() throws Exception {
        assertThat(run(seal)).startsWith("1 TIDAK COCOK: berkas ini bukan catatan");
        assertThat(run(log, log)).startsWith("1 TIDAK COCOK: catatan.txt bukan segel");
        assertThat(run(folder.resolve("tidak-ada"))).startsWith("2 ");
        String other = Files.readString(seal).replace(WORKSPACE.toString(), new UUID(8, 8).toString());
        assertThat(run(log, Files.writeString(folder.resolve("lain.txt"), other)))
                .contains("ruang kerja lain");
    }

    /** By hand, as the description of the format says. */
    private static String hex(String text) throws Exception {
        byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return java.util.HexFormat.of().formatHex(hash);
    }

    private interface Hand {
        void does(List<String> all);
    }

    private String tampered(Hand hand) throws Exception {
        List<String> all = new ArrayList<>(lines);
        hand.does(all);
        return run(write(all), seal);
    }

    private Path write(List<String> all) throws IOException {
        return Files.writeString(folder.resolve("diubah.txt"), String.join("\n", all) + "\n");
    }

    /** Exit code, a blank, what was said. */
    private String run(Path... files) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xshare:auto", "-cp", folder.toString(), "VerifyLog"));
        Stream.of(files).map(Path::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }
}
