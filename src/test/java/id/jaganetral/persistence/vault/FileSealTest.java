package id.jaganetral.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSealTest {
    private static final UUID OFFICE = UUID.fromString("6a5c6e9b-4c51-4b8e-9d5c-0d2c8f1f7a11");

    private final FileSeal seal = FileSeal.of(TestKeys.KEY, OFFICE, "evidence");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_479, 65_480, 65_481, 65_536, 131_015, 131_016, 131_017, 500_000})
    void contentComesBackAndItsSizeIsKnownFromTheSealedFile(int bytes) throws IOException {
        byte[] content = random(bytes);
        byte[] sealed = seal.seal(content);

        assertThat(seal.open(sealed)).isEqualTo(content);
        assertThat(seal.contentSize(sealed.length)).isEqualTo(bytes);
    }

    @Test
    void theSameContentNeverLooksTheSameAndShowsNoSignature() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        byte[] sealed = seal.seal(png);

        assertThat(sealed).isNotEqualTo(seal.seal(png));
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("PNG");
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] sealed = seal.seal(random(200));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> seal.open(changed)).as("byte " + i).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void aFileCutOffAtAnyPlaceIsNoticed() {
        byte[] sealed = seal.seal(random(140_000));
        for (int length : new int[] {0, 3, 4, 43, 44, 60, 65_536, 65_540, 131_076, sealed.length - 1}) {
            assertThatThrownBy(() -> seal.open(Arrays.copyOf(sealed, length)))
                    .as("cut to " + length)
                    .isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void aFileOfAnotherPartWorkspaceOrKeyIsNoticed() {
        byte[] sealed = seal.seal(random(10));
        for (FileSeal other : new FileSeal[] {
            FileSeal.of(TestKeys.KEY, OFFICE, "letters"),
            FileSeal.of(TestKeys.KEY, UUID.randomUUID(), "evidence"),
            FileSeal.of(DataKey.random(), OFFICE, "evidence")
        }) {
            assertThatThrownBy(() -> other.open(sealed)).isInstanceOf(BrokenSeal.class);
        }
    }

    private static byte[] random(int bytes) {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return content;
    }
}
