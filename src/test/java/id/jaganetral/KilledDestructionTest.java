package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.persistence.vault.TestKeys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second process destroys and is killed: each file is there whole or gone whole, and the next opening finishes it. */
class KilledDestructionTest {
    private static final String SECOND = InventedFile.SECOND;
    private static final String PASSWORD = InventedFile.PASSWORD;
    private static final String BEGUN = "begun ";
    private static final Set<String> WHOLE = Set.of(
            "REPORT",
            "REPORT_REVISION",
            "REPORT_SUBJECT",
            "REPORT_REPORTER",
            "REPORT_READER",
            "EVIDENCE_ITEM",
            "EVIDENCE_CUSTODY");
    private static final int FILES = 4;
    private static final long SLOWLY = 40;

    @TempDir
    private Path place;

    /** The child: destroys the list it is given, slowly, saying so before each file. */
    public static void main(String[] arguments) {
        Progress slowly = (done, total) -> {
            System.out.println(BEGUN + done);
            try {
                Thread.sleep(SLOWLY);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
        UUID list = UUID.fromString(arguments[1]);
        try (Office office = enter(Path.of(arguments[0]), SECOND, PASSWORD)) {
            InventedFile.done(office.retention().decide().approve(list));
            office.retention().run().run(list, slowly);
        }
    }

    @Test
    void aKilledDestructionLeavesEachFileWholeOrGoneAndIsFinishedAtTheNextOpening() throws Exception {
        Path workspace = place.resolve("ruang");
        List<Report> reports = new ArrayList<>();
        List<String> bytes = new ArrayList<>();
        DestructionList list = prepare(workspace, reports, bytes);

        destroyAndKill(workspace, list);

        List<String> rows = rows(workspace);
        List<Set<String>> tables = reports.stream()
                .map(report -> tables(rows, report.id().value()))
                .toList();
        assertThat(tables).filteredOn(one -> one.contains("DESTROYED_REPORT")).hasSizeBetween(1, FILES - 1);
        assertThat(tables)
                .as("each whole or gone")
                .allMatch(one -> one.contains("DESTROYED_REPORT")
                        ? DestructionTest.REMAIN.containsAll(one)
                        : one.containsAll(WHOLE) && !one.contains("DESTROYED_FILE"));

        try (Office office = enter(workspace, SECOND, PASSWORD)) {
            assertThat(office.retention().list().lists().get(0).state()).isEqualTo(DestructionList.State.DESTROYED);
            assertThat(office.retention().list().overview().destroyed()).hasSize(FILES);
            assertThat(office.strayEvidence().count())
                    .as("nothing is set aside")
                    .isZero();
        }
        assertThat(new TracesOf(List.of(InventedFile.NAME, InventedFile.REPORTER), bytes)
                        .in(workspace, new Credentials(SECOND, PASSWORD.toCharArray())))
                .isEmpty();
    }

    private DestructionList prepare(Path workspace, List<Report> reports, List<String> bytes) {
        DestructionList list;
        try (Office office = SampleOffices.open(workspace)) {
            InventedFile.officer(office, SECOND, "Petugas Kedua");
            InventedFile invented = new InventedFile(office, place);
            invented.dueAtOnce();
            for (int i = 0; i < FILES; i++) {
                Report report = invented.plain(30 + 10 * i);
                reports.add(report);
                office.unitOfWork()
                        .<List<EvidenceItem>>read(
                                tx -> tx.queries(EvidenceQueries.class).ofReport(report.id()))
                        .forEach(piece -> bytes.add(piece.file().fingerprint().hex()));
            }
            list = InventedFile.done(office.retention()
                    .propose()
                    .propose(reports.stream().map(report -> report.id().value()).toList(), "jadwal retensi"));
        }
        return list;
    }

    private static void destroyAndKill(Path workspace, DestructionList list) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx400m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledDestructionTest.class.getName(),
                        workspace.toString(),
                        list.id().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(BEGUN + "2")) {
                    child.destroyForcibly();
                }
            }
        } catch (IOException pipeBroken) {
            // killed in the middle of a line
        }
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private static List<String> rows(Path workspace) throws IOException {
        return new TracesOf(List.of("INSERT INTO"), List.of("no such file"))
                .in(workspace, new Credentials(SECOND, PASSWORD.toCharArray()));
    }

    /** Tables with a row that names it. */
    private static Set<String> tables(List<String> rows, UUID id) {
        return TracesOf.tables(
                rows.stream().filter(row -> row.contains(id.toString())).toList());
    }

    private static Office enter(Path workspace, String name, String password) {
        return new OfficeDoor(SampleOffices.TODAY, TestKeys.CHEAP)
                .open(workspace, new Credentials(name, password.toCharArray()), SampleOffices.TODAY)
                .fold(opened -> opened, reasons -> {
                    throw new AssertionError(reasons.toString());
                });
    }
}
