package id.jaganetral.persistence.evidence.decode;

import java.util.concurrent.TimeUnit;

/** Ends a decoding that takes longer than anybody would wait; decoders ask it as they go. */
final class TimeLimit {
    private static final long SECONDS = 4;

    private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);

    boolean passed() {
        return System.nanoTime() - end > 0;
    }
}
