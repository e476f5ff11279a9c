package id.jaganetral.application.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutsideProgramTest {
    private static final int ROUNDS = 5;

    /** Starts another like itself and goes on for longer than a test waits; the other only goes on. */
    public static final class StartsAnother {
        private StartsAnother() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            if (arguments.length == 0) {
                program("alone").inheritIO().start();
                System.out.println("started");
            }
            Thread.sleep(60_000);
        }
    }

    private static ProcessBuilder program(String... arguments) {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                Path.of("target/test-classes").toAbsolutePath().toString(),
                                StartsAnother.class.getName()),
                        Stream.of(arguments))
                .toList();
        return new ProcessBuilder(command);
    }

    @Test
    void itIsGoneWithWhatItStartedWhenEndReturns() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Process process = program().start();
            assertThat(process.inputReader().readLine()).isEqualTo("started");
            List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .toList();
            assertThat(all).hasSize(2);
            OutsideProgram.end(process);
            assertThat(all).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void oneThatHasEndedIsLeftAlone() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .start();
        assertThat(process.waitFor()).isZero();
        OutsideProgram.end(process);
        assertThat(process.exitValue()).isZero();
    }
}
