package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.evidence.IntegrityFinding.State;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.persistence.vault.TestKeys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills a process that takes evidence in at random moments, and opens what it left: each piece is there whole, with its file,
 * its row and the first line of its custody record, or not at all. Run by {@code installer/kill-import}, and shortly by the
 * build.
 */
final class KilledEvidence {
    private static final int MOST_BYTES = 400_000;
    private static final int LONGEST_MILLIS = 400;
    private static final OfficeDoor DOORS = new OfficeDoor(Clock.systemDefaultZone(), TestKeys.CHEAP);

    private final Path place;
    private final Path workspace;
    private final Random random;
    private final Set<EvidenceItem> known = new HashSet<>();
    private int confirmedInAll;

    KilledEvidence(Path place, long seed) {
        this.place = place;
        this.random = new Random(seed);
        ChaosWork.run("demo", "--folder", place.toString());
        this.workspace = place.resolve("ruang-kerja");
    }

    /** KilledEvidence KILLS [SEED]: prints what was killed and found; ends with 1 when a piece was not whole. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("take")) {
            take(Path.of(arguments[1]), Long.parseLong(arguments[2]));
            return;
        }
        int kills = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        System.out.println("seed " + seed);
        KilledEvidence chaos = new KilledEvidence(Files.createTempDirectory("jaganetral-kill"), seed);
        List<String> broken = chaos.run(kills);
        broken.forEach(System.out::println);
        System.out.printf(
                "%d kills, %d pieces confirmed before them, %d kills that left something half done%n",
                kills, chaos.confirmedInAll, broken.size());
        System.exit(broken.isEmpty() ? 0 : 1);
    }

    /** What was lost or half done; empty when all is well. */
    List<String> run(int kills) throws IOException, InterruptedException {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            try {
                check(takeAndKill());
            } catch (RuntimeException | AssertionError wrong) {
                broken.add("kill " + i + ": " + wrong);
            }
            if ((i + 1) % 20 == 0) {
                System.out.printf("%d of %d%n", i + 1, kills);
            }
        }
        return broken;
    }

    int confirmed() {
        return confirmedInAll;
    }

    /** The process that is killed: takes files in until it dies, and prints the fingerprint of each once it is in the report. */
    private static void take(Path workspace, long seed) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Random random = new Random(seed);
        try (Office office = open(workspace)) {
            ReportId report = anyReport(office);
            out.println(ChaosWork.READY);
            while (true) {
                byte[] bytes = new byte[1 + random.nextInt(MOST_BYTES)];
                random.nextBytes(bytes);
                Arriving arriving =
                        new Arriving("a.bin", bytes.length, ArrivalWay.DROP, () -> new ByteArrayInputStream(bytes));
                EvidenceItem item = office.receiveEvidence()
                        .receive(arriving, Progress.unwatched())
                        .fold(
                                received -> office.reports().addEvidence().add(report, received),
                                id.jaganetral.domain.outcome.Outcome::<EvidenceItem>refused)
                        .fold(added -> added, reasons -> {
                            throw new IllegalStateException(reasons.toString());
                        });
                out.println(ChaosWork.DONE + item.file().fingerprint().hex());
            }
        }
    }

    private List<String> takeAndKill() throws IOException, InterruptedException {
        Path told = place.resolve("told.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx400m",
                        "-Djava.awt.headless=true",
                        "-Dlogback.configurationFile=logback-fuzz.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledEvidence.class.getName(),
                        "take",
                        workspace.toString(),
                        String.valueOf(random.nextLong()))
                .redirectOutput(told.toFile())
                .redirectError(place.resolve("problems.txt").toFile())
                .start();
        while (child.isAlive() && !Files.readString(told).startsWith(ChaosWork.READY)) {
            Thread.sleep(5);
        }
        int wanted = random.nextInt(4);
        while (child.isAlive() && Files.readString(told).split(ChaosWork.DONE, -1).length - 1 < wanted) {
            Thread.sleep(5);
        }
        boolean ended = child.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        child.destroyForcibly();
        child.waitFor();
        if (ended) {
            throw new IllegalStateException(
                    "the work ended by itself: " + Files.readString(place.resolve("problems.txt")));
        }
        String lines = Files.readString(told);
        return lines.substring(0, lines.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith(ChaosWork.DONE))
                .map(line -> line.substring(ChaosWork.DONE.length()))
                .toList();
    }

    private void check(List<String> confirmed) throws IOException {
        confirmedInAll += confirmed.size();
        try (Office office = open(workspace)) {
            List<EvidenceItem> there = office.unitOfWork()
                    .<List<EvidenceItem>>read(
                            tx -> tx.queries(EvidenceQueries.class).everything());
            assertThat(there.stream().map(item -> item.file().fingerprint().hex()))
                    .as("what was confirmed")
                    .containsAll(confirmed);
            for (EvidenceItem item : there) {
                if (known.add(item)) {
                    assertThat(office.reports()
                                    .custody()
                                    .record(item.id())
                                    .get(0)
                                    .act())
                            .isEqualTo(CustodyAct.RECEIVED);
                    assertThat(office.verifyEvidence().verifyItem(item, Progress.unwatched()))
                            .containsExactly(new IntegrityFinding(item, State.INTACT));
                }
            }
        }
        try (Stream<Path> files = Files.walk(workspace)) {
            assertThat(files.filter(file -> file.toString().contains(".incoming") && Files.isRegularFile(file)))
                    .isEmpty();
        }
    }

    private static ReportId anyReport(Office office) {
        return office.unitOfWork().<ReportId>read(tx -> tx.queries(ReportQueries.class)
                .lines(ReportFilter.everything(), 0, 1)
                .get(0)
                .id());
    }

    private static Office open(Path workspace) {
        return DOORS.open(workspace, SampleUser.credentials(), Clock.systemDefaultZone())
                .fold(office -> office, reasons -> {
                    throw new AssertionError(reasons);
                });
    }
}
