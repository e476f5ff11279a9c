package id.jaganetral.application.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * The key on the recovery sheet (lembar pemulihan): 128 random bits, written as sixteen words and two that find a slip of
 * the pen. Whoever holds it gets in without a password.
 */
public final class RecoveryKey implements RecoveryPaper {
    /** Bytes of the key itself. */
    public static final int BYTES = 16;

    private final byte[] bytes;

    private RecoveryKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new one, made by the machine's source of randomness. */
    public static RecoveryKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new RecoveryKey(bytes);
    }

    /** Reads typed or scanned words, see {@link CheckedWords}. */
    public static Optional<RecoveryKey> read(String typed) {
        return CheckedWords.read(typed, BYTES).map(RecoveryKey::new);
    }

    /** The words in the order they are written. */
    public List<String> words() {
        return CheckedWords.of(bytes);
    }

    @Override
    public List<List<String>> sheets() {
        return List.of(words());
    }

    /** The secret itself. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
