package id.jaganetral.persistence.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** A second process takes files in and is killed: every file it confirmed is whole, nothing half done is left. */
class KilledIntakeTest {
    private static final int BYTES = 300_000;

    /** The child: keeps files until it dies, printing each fingerprint once the file is kept. */
    public static void main(String[] arguments) throws IOException {
        WorkspaceFolder folder = TestWorkspaces.openFolder(Path.of(arguments[0]));
        EvidenceFolder evidence = new EvidenceFolder(folder.evidence(), EvidenceLimits.usual());
        byte[] bytes = new byte[BYTES];
        for (int seed = 0; ; seed++) {
            new Random(seed).nextBytes(bytes);
            evidence.keep(new ByteArrayInputStream(bytes), "x.bin", BYTES, Progress.unwatched())
                    .use(kept -> System.out.println(kept.fingerprint()), reasons -> {
                        throw new IllegalStateException(reasons.toString());
                    });
        }
    }

    @RepeatedTest(3)
    void everyConfirmedFileIsWholeAfterAKill(RepetitionInfo round, @TempDir Path temp) throws Exception {
        Path place = temp.resolve("ruang");
        TestWorkspaces.createFolder(place, Clock.systemUTC()).close();
        List<Fingerprint> confirmed = keepAndKill(place, 7 * round.getCurrentRepetition());
        try (WorkspaceFolder folder = TestWorkspaces.openFolder(place)) {
            EvidenceFolder evidence = new EvidenceFolder(folder.evidence(), EvidenceLimits.usual());
            assertThat(evidence.all()).containsAll(confirmed);
            assertThat(evidence.all())
                    .as("also a file kept but not yet confirmed is whole")
                    .allMatch(file ->
                            evidence.recompute(file).filter(file::equals).isPresent());
            assertThat(place.resolve("evidence/.incoming")).isEmptyDirectory();
        }
    }

    private static List<Fingerprint> keepAndKill(Path folder, int killAfter) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledIntakeTest.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Fingerprint> confirmed = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && line.length() == 64; line = lines.readLine()) {
                confirmed.add(new Fingerprint(line));
                if (confirmed.size() == killAfter) {
                    child.destroyForcibly();
                }
            }
        } catch (IOException pipeBroken) {
            // killed in the middle of a line
        }
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(killAfter);
        return confirmed;
    }
}
