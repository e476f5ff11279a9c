package id.jaganetral.persistence.workspace;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file being written under a temporary name. Closed without being kept, it leaves nothing behind. */
public final class PendingFile implements AutoCloseable {
    private final FolderArea area;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean kept;

    PendingFile(FolderArea area) throws IOException {
        this.area = area;
        this.temporary = Files.createTempFile(area.incoming(), "in", ".part");
        this.channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
        this.out = area.sealing(new Unclosed(Channels.newOutputStream(channel)));
    }

    /** Where the bytes go; unbuffered, write large pieces. */
    public OutputStream out() {
        return out;
    }

    /** The seal ends with closing; the file must stay open after that to be flushed to the disk. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() {
            // see above
        }
    }

    /** Flushes to the disk and gives the file its name; from here on it survives a power cut. */
    public void keepAs(String name) {
        try {
            out.close();
            channel.force(true);
            channel.close();
            area.moveIn(temporary, name);
            kept = true;
        } catch (IOException failed) {
            throw area.failed(failed);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            if (!kept) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException leftForNextOpening) {
            // the next opening of the workspace removes what lies in the incoming folder
        }
    }
}
