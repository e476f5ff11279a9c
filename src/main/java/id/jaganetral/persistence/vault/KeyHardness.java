package id.jaganetral.persistence.vault;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work one guess at a password costs (Argon2id, RFC 9106). Kept beside each wrapped key, so that it can be raised
 * later without locking anybody out.
 *
 * @param memoryKib memory in KiB
 * @param passes runs over the memory
 * @param lanes lanes computed side by side
 */
public record KeyHardness(int memoryKib, int passes, int lanes) {
    /** The recommendation of OWASP for memory, with a second pass: about a fifth of a second on a machine of today. */
    public static final KeyHardness USUAL = new KeyHardness(47_104, 2, 1);

    /** Above this a file is taken for damaged, not obeyed. */
    private static final int MOST_MEMORY_KIB = 1 << 18;

    private static final int MOST_PASSES = 64;

    public KeyHardness {
        if (memoryKib < 8 * lanes || memoryKib > MOST_MEMORY_KIB || passes < 1 || passes > MOST_PASSES || lanes < 1) {
            throw new IllegalArgumentException("no sensible hardness");
        }
    }

    byte[] key(char[] password, byte[] salt) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] typed = bytes(password);
        byte[] key = new byte[DataKey.BYTES];
        argon.generateBytes(typed, key);
        Arrays.fill(typed, (byte) 0);
        return key;
    }

    private static byte[] bytes(char[] password) {
        // the same letters however the keyboard composed them
        String composed = java.text.Normalizer.normalize(CharBuffer.wrap(password), java.text.Normalizer.Form.NFC);
        return composed.getBytes(StandardCharsets.UTF_8);
    }
}
