package id.jaganetral;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills a working process at random moments, then opens what it left: everything confirmed must be there, nothing half done,
 * and the program must start. Run by {@code installer/chaos}, and shortly by the build.
 */
final class Chaos {
    /** Milliseconds in which a kill comes while nobody knows how long the work takes. */
    private static final int SPAN = 4500;

    private static final int ROUNDS_BETWEEN_TALLIES = 10;

    private final Path place;
    private final Random random;
    private final ChaosBase base;
    private final Map<ChaosKind, Integer> durations = new EnumMap<>(ChaosKind.class);

    Chaos(Path place, long seed) throws IOException {
        this.place = place;
        this.random = new Random(seed);
        this.base = ChaosBase.make(Files.createDirectories(place.resolve("base")));
    }

    /** Chaos MOMENTS [SEED]: prints what was killed and found, as it goes; ends with 1 when something was lost. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int moments = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        System.out.println("seed " + seed);
        Path place = Files.createTempDirectory("jaganetral-chaos");
        List<String> lost = new Chaos(place, seed).run(moments, new ChaosTally(System.out));
        System.exit(lost.isEmpty() ? 0 : 1);
    }

    /** What was lost or half done, in words; empty when all is well. The tally hears of each moment when it is over. */
    List<String> run(int moments, ChaosTally tally) throws IOException, InterruptedException {
        for (int i = 0; i < moments; i++) {
            ChaosKind kind = ChaosKind.values()[i % ChaosKind.values().length];
            Path round = Files.createDirectories(place.resolve("round"));
            try {
                tally.whole(kind, round(kind, round));
            } catch (RuntimeException | AssertionError wrong) {
                Path kept = Files.move(round, place.resolve("kept-" + i));
                tally.lost(kind, kind + " at moment " + i + ", kept in " + kept + ": " + wrong);
            }
            remove(round);
            if ((i + 1) % ROUNDS_BETWEEN_TALLIES == 0 || i + 1 == moments) {
                tally.print();
            }
        }
        return tally.losses();
    }

    private int round(ChaosKind kind, Path round) throws IOException, InterruptedException {
        ChaosRound prepared = base.prepare(kind, round);
        List<String> confirmed = workAndKill(kind, prepared.work());
        new ChaosCheck(base).check(kind, prepared.workspace(), confirmed);
        return confirmed.size();
    }

    private List<String> workAndKill(ChaosKind kind, List<String> work) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-Djava.awt.headless=true",
                "-Dlogback.configurationFile=logback-fuzz.xml",
                "-Djava.io.tmpdir=" + Files.createDirectories(place.resolve("tmp")),
                "-cp",
                System.getProperty("java.class.path"),
                ChaosWork.class.getName()));
        command.addAll(work);
        Path told = place.resolve("told.txt");
        Path problems = place.resolve("problems.txt");
        Process child = new ProcessBuilder(command)
                .redirectOutput(told.toFile())
                .redirectError(problems.toFile())
                .start();
        while (child.isAlive() && !Files.readString(told).startsWith(ChaosWork.READY)) {
            Thread.sleep(5);
        }
        waitForMoment(kind, child, told);
        boolean killed = child.isAlive();
        child.destroyForcibly();
        child.waitFor();
        if (!killed && child.exitValue() != 0) {
            throw new IllegalStateException("the work failed: " + Files.readString(problems));
        }
        return confirmed(Files.readString(told));
    }

    /** The first time of each kind some time after the first thing was confirmed; then anywhere in the time two of them take. */
    private void waitForMoment(ChaosKind kind, Process child, Path told) throws IOException, InterruptedException {
        if (kind == ChaosKind.MIGRATION || durations.containsKey(kind)) {
            int longest = 2 * durations.getOrDefault(kind, SPAN / 2);
            child.waitFor(random.nextInt(longest), TimeUnit.MILLISECONDS);
            return;
        }
        long from = System.nanoTime();
        while (child.isAlive() && confirmed(Files.readString(told)).isEmpty()) {
            Thread.sleep(5);
        }
        int duration = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
        durations.put(kind, duration);
        child.waitFor(random.nextInt(duration), TimeUnit.MILLISECONDS);
    }

    /** Whole lines only: one cut off by the kill was not yet told. */
    private static List<String> confirmed(String told) {
        return told.substring(0, told.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith(ChaosWork.DONE))
                .map(line -> line.substring(ChaosWork.DONE.length()))
                .toList();
    }

    static void remove(Path folder) throws IOException {
        id.jaganetral.persistence.workspace.FolderTree.remove(folder);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
