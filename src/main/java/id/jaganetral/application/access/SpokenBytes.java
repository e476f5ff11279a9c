package id.jaganetral.application.access;

import java.util.List;
import java.util.stream.IntStream;

/** Bytes as plain Indonesian words, one for each, to be read aloud and compared. */
public final class SpokenBytes {
    private SpokenBytes() {}

    /** Words of the first bytes. */
    public static List<String> words(byte[] bytes, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> RecoveryWords.word(bytes[i] & 0xff))
                .toList();
    }
}
