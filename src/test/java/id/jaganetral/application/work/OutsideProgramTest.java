package id.jaganetral.application.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class OutsideProgramTest {
    @Test
    void itIsGoneWithWhatItStartedWhenEndReturns() throws IOException {
        for (int round = 0; round < 20; round++) {
            Process process = new ProcessBuilder("sh", "-c", "sleep 60 & echo started; wait").start();
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
        Process process = new ProcessBuilder("true").start();
        assertThat(process.waitFor()).isZero();
        OutsideProgram.end(process);
        assertThat(process.exitValue()).isZero();
    }
}
