package id.jaganetral.application.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What stands on one officer's sheet (lembar petugas): half of a recovery key shared out between two. Alone it tells nothing
 * about the key, not even a bit. Nineteen words, one more than a recovery sheet, so that the two are not mistaken.
 */
public final class RecoveryShare {
    private final int number;
    private final byte[] bytes;

    /**
     * One half.
     *
     * @param number 1 or 2: where it lies on the line the two determine
     * @param bytes as many as the key has
     */
    public RecoveryShare(int number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes.clone();
    }

    /** Reads typed or scanned words, see {@link CheckedWords}. */
    public static Optional<RecoveryShare> read(String typed) {
        return CheckedWords.read(typed, RecoveryKey.BYTES + 1)
                .filter(all -> all[0] == 1 || all[0] == 2)
                .map(all -> new RecoveryShare(all[0], Arrays.copyOfRange(all, 1, all.length)));
    }

    public int number() {
        return number;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The words in the order they are written. */
    public List<String> words() {
        byte[] all = new byte[bytes.length + 1];
        all[0] = (byte) number;
        System.arraycopy(bytes, 0, all, 1, bytes.length);
        return CheckedWords.of(all);
    }
}
