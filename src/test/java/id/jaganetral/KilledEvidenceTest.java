package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three kills; {@code installer/kill-import} does as many as it is told. */
class KilledEvidenceTest {
    @TempDir
    Path place;

    @Test
    void aKilledImportLeavesTheWholePieceOrNone() throws Exception {
        KilledEvidence kills = new KilledEvidence(place, 20261121);
        assertThat(kills.run(3)).isEmpty();
        assertThat(kills.confirmed()).isPositive();
    }
}
