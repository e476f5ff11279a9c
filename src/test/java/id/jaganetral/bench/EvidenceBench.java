package id.jaganetral.bench;

import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.persistence.evidence.EvidenceFolder;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Storing screenshots, hashed and encrypted, against {@code cp} and {@code sha256sum} of the same files, in the same run. Prints the rate and
 * the ratio; at least 0.5 is wanted.
 */
public final class EvidenceBench {
    private static final int FILES = 500;
    private static final int BYTES = 500 * 1024;
    private static final int ROUNDS = 5;

    private EvidenceBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path place = arguments.length > 0 ? Path.of(arguments[0]) : Path.of("target");
        Path temp = Files.createTempDirectory(Files.createDirectories(place), "evidence-bench");
        try {
            Path source = makeFiles(temp.resolve("source"));
            double[] ours = new double[ROUNDS];
            double[] yardstick = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                yardstick[round] = shell(source, temp.resolve("cp" + round));
                ours[round] = store(source, temp.resolve("ws" + round));
            }
            print(median(ours), median(yardstick));
        } finally {
            deleteAll(temp);
        }
    }

    private static void print(double ours, double yardstick) {
        double megabytes = (double) FILES * BYTES / (1024 * 1024);
        System.out.printf(
                "evidence, %d x %d KB: ours %.0f MB/s (hash, encryption, fsync), cp + sha256sum %.0f MB/s, rate %.2f (at least 0.5)%n",
                FILES, BYTES / 1024, megabytes / ours, megabytes / yardstick, yardstick / ours);
    }

    private static double store(Path source, Path workspace) throws IOException {
        try (WorkspaceFolder folder = TestWorkspaces.createFolder(workspace, Clock.systemUTC());
                Stream<Path> files = Files.list(source)) {
            EvidenceFolder evidence = new EvidenceFolder(folder.evidence(), EvidenceLimits.usual());
            long start = System.nanoTime();
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    evidence.keep(in, file.getFileName().toString(), Files.size(file), Progress.unwatched());
                }
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static double shell(Path source, Path target) throws IOException, InterruptedException {
        String command = "cp -r '" + source + "' '" + target + "' && sha256sum '" + target + "'/* > /dev/null";
        long start = System.nanoTime();
        int code = new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("the yardstick failed with " + code);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Path makeFiles(Path folder) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(42);
        byte[] bytes = new byte[BYTES];
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        for (int i = 0; i < FILES; i++) {
            random.nextBytes(bytes);
            System.arraycopy(signature, 0, bytes, 0, signature.length);
            Files.write(folder.resolve(String.format("%04d.png", i)), bytes);
        }
        return folder;
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
