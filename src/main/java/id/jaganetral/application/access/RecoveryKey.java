package id.jaganetral.application.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The key on the recovery sheet (lembar pemulihan): 128 random bits, written as sixteen words and two that find a slip of
 * the pen. Whoever holds it gets in without a password.
 */
public final class RecoveryKey {
    /** Bytes of the key itself. */
    public static final int BYTES = 16;

    private static final int CHECK_BYTES = 2;

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

    /** Reads typed or scanned words: case, commas, numbers and line breaks do not matter; the first four letters count. */
    public static Optional<RecoveryKey> read(String typed) {
        List<String> words = Arrays.stream(typed.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() != BYTES + CHECK_BYTES) {
            return Optional.empty();
        }
        byte[] all = new byte[words.size()];
        for (int i = 0; i < all.length; i++) {
            OptionalInt number = RecoveryWords.number(words.get(i));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            all[i] = (byte) number.getAsInt();
        }
        RecoveryKey key = new RecoveryKey(Arrays.copyOf(all, BYTES));
        return Arrays.equals(all, key.withCheck()) ? Optional.of(key) : Optional.empty();
    }

    /** The words in the order they are written. */
    public List<String> words() {
        byte[] all = withCheck();
        return java.util.stream.IntStream.range(0, all.length)
                .mapToObj(i -> RecoveryWords.word(all[i] & 0xff))
                .toList();
    }

    /** The secret itself. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private byte[] withCheck() {
        byte[] all = Arrays.copyOf(bytes, BYTES + CHECK_BYTES);
        System.arraycopy(sha256(bytes), 0, all, BYTES, CHECK_BYTES);
        return all;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
