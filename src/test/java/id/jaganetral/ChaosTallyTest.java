package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ChaosTallyTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ChaosTally tally = new ChaosTally(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void aLossIsPrintedWhenItIsFound() {
        tally.whole(ChaosKind.IMPORT, 3);
        tally.lost(ChaosKind.REPORT, "REPORT at moment 1: gone");

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo(String.format("LOST REPORT at moment 1: gone%n"));
    }

    @Test
    void theSumsAreOfAllSoFar() {
        tally.whole(ChaosKind.IMPORT, 3);
        tally.whole(ChaosKind.IMPORT, 2);
        tally.lost(ChaosKind.REPORT, "REPORT at moment 1: gone");
        printed.reset();

        tally.print();

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "IMPORT        2 kills,     5 confirmed before them",
                        "REPORT        1 kills,     0 confirmed before them",
                        "3 kills, 1 losses so far");
        assertThat(tally.losses()).containsExactly("REPORT at moment 1: gone");
    }
}
