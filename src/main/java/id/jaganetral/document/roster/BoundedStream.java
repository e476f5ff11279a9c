package id.jaganetral.document.roster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a packed file that unpacks to more than its table of contents says. */
final class BoundedStream extends FilterInputStream {
    private long left;

    BoundedStream(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw FileTrouble.of("employee.file.bomb");
        }
    }
}
