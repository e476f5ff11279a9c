package id.jaganetral.application.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Secret bytes as words to be written by hand: one for each byte, and two that find a slip of the pen. */
final class CheckedWords {
    private static final int CHECK_BYTES = 2;

    private CheckedWords() {}

    /** The words in the order they are written. */
    static List<String> of(byte[] bytes) {
        byte[] all = withCheck(bytes);
        return SpokenBytes.words(all, all.length);
    }

    /**
     * Reads typed or scanned words: case, commas, numbers and line breaks do not matter; the first four letters count.
     *
     * @param bytes how many are wanted; another number of words is a slip
     */
    static Optional<byte[]> read(String typed, int bytes) {
        List<String> words = Arrays.stream(typed.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() != bytes + CHECK_BYTES) {
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
        byte[] told = Arrays.copyOf(all, bytes);
        return Arrays.equals(all, withCheck(told)) ? Optional.of(told) : Optional.empty();
    }

    private static byte[] withCheck(byte[] bytes) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + CHECK_BYTES);
        System.arraycopy(sha256(bytes), 0, all, bytes.length, CHECK_BYTES);
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
