package id.jaganetral.persistence.evidence.decode;

import java.io.IOException;
import java.io.InputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The bytes of a picture, which end when the time has passed: some decoders ask nobody while they work, and one goes on
 * reading behind the end for each pixel a hostile header claims.
 */
final class TimedPixels extends MemoryCacheImageInputStream {
    private static final int OFTEN = 0xFF;

    private final TimeLimit limit;
    private int asked;

    TimedPixels(InputStream bytes, TimeLimit limit) {
        super(bytes);
        this.limit = limit;
    }

    /** No input error: decoders take those for the end of the file and go on. */
    static final class TimeUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TimeUp() {
            super("takes too long", null, false, false);
        }
    }

    @Override
    public int read() throws IOException {
        ask();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        ask();
        return super.read(bytes, from, count);
    }

    private void ask() {
        asked++;
        if ((asked & OFTEN) == 0 && limit.passed()) {
            throw new TimeUp();
        }
    }
}
