package id.jaganetral.persistence.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

/** Tells a broken seal from a disk that cannot be read. */
final class GuardedStream extends FilterInputStream {
    GuardedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        try {
            return in.read(into, from, most);
        } catch (IOException failed) {
            throw isBroken(failed) ? new BrokenSeal(failed) : failed;
        }
    }

    /** Tink wraps what the cipher said, or speaks for itself; the file system's own failures are subclasses. */
    private static boolean isBroken(IOException failed) {
        for (Throwable t = failed; t != null; t = t.getCause()) {
            if (t instanceof GeneralSecurityException) {
                return true;
            }
        }
        return failed.getStackTrace().length > 0
                && failed.getStackTrace()[0].getClassName().startsWith("com.google.crypto.tink");
    }
}
