package id.jaganetral.ui.kit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFileTest {
    @TempDir
    Path folder;

    private final List<Path> taken = new ArrayList<>();
    private final KeptFile kept = new KeptFile("emblem", taken::add);

    @Test
    void aFileThatIsStillThereIsTakenAgainOnce() throws IOException {
        Path file = Files.createFile(folder.resolve("lambang.png"));
        KeptFile before = new KeptFile("emblem", picked -> {});
        before.pick(file);
        kept.restore(before.values());
        kept.restore(before.values());
        assertThat(taken).containsExactly(file);
        assertThat(kept.values()).isEqualTo(before.values());
    }

    @Test
    void aFileThatIsGoneOrWasDroppedIsNot() {
        kept.restore(Map.of("emblem", folder.resolve("hilang.png").toString()));
        KeptFile dropped = new KeptFile("emblem", picked -> {});
        dropped.pick(folder);
        dropped.drop();
        kept.restore(dropped.values());
        kept.restore(Map.of("other", "x"));
        assertThat(taken).isEmpty();
        assertThat(kept.values()).isEqualTo(Map.of("emblem", ""));
    }
}
