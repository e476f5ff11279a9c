package id.jaganetral.persistence.evidence.decode;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Hands an MP4 or MOV file on with its table of contents (moov) before its pictures (mdat). Phones write it behind them, where
 * a program that is fed through a pipe cannot reach it.
 */
final class FrontedMovie {
    /** A longer table of contents is no video of a phone. */
    private static final int MOST_TABLE = 32 << 20;

    private static final int MOST_BOXES = 10_000;
    private static final Set<String> AROUND_OFFSETS = Set.of("trak", "mdia", "minf", "stbl");

    /**
     * Where things lie.
     *
     * @param pictures where the pictures begin
     * @param table where the table of contents begins, behind them
     */
    private record Layout(long pictures, long table, byte[] bytes) {}

    private final Supplier<InputStream> file;

    FrontedMovie(Supplier<InputStream> file) {
        this.file = file;
    }

    void writeTo(OutputStream out) throws IOException {
        Optional<Layout> behind = layout();
        try (InputStream in = file.get()) {
            if (behind.isPresent()) {
                Layout layout = behind.get();
                copy(in, out, layout.pictures());
                moved(ByteBuffer.wrap(layout.bytes(), 8, layout.bytes().length - 8), layout);
                out.write(layout.bytes());
                copy(in, out, layout.table() - layout.pictures());
            } else {
                in.transferTo(out);
            }
        }
    }

    /** Empty when the table of contents stands in front already, or there is none. */
    private Optional<Layout> layout() throws IOException {
        try (DataInputStream in = new DataInputStream(file.get())) {
            long at = 0;
            long pictures = -1;
            for (int i = 0; i < MOST_BOXES; i++) {
                long size = in.readInt() & 0xFFFF_FFFFL;
                String type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
                int head = 8;
                if (size == 1) {
                    size = in.readLong();
                    head = 16;
                }
                if (size < head) {
                    return Optional.empty();
                }
                if (type.equals("moov")) {
                    return pictures < 0 || size > MOST_TABLE || head != 8
                            ? Optional.empty()
                            : table(in, pictures, at, (int) size);
                }
                if (type.equals("mdat") && pictures < 0) {
                    pictures = at;
                }
                in.skipNBytes(size - head);
                at += size;
            }
        } catch (EOFException noTable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Layout> table(DataInputStream in, long pictures, long at, int size) throws IOException {
        ByteBuffer table = ByteBuffer.allocate(size).putInt(size).put("moov".getBytes(StandardCharsets.ISO_8859_1));
        in.readFully(table.array(), 8, size - 8);
        return Optional.of(new Layout(pictures, at, table.array()));
    }

    /** Pictures that lay before the table of contents lie behind it now: where each begins is told anew. */
    private static void moved(ByteBuffer boxes, Layout layout) {
        while (boxes.remaining() >= 8) {
            int start = boxes.position();
            int size = boxes.getInt();
            byte[] name = new byte[4];
            boxes.get(name);
            if (size < 8 || size > boxes.limit() - start) {
                return;
            }
            ByteBuffer inside = boxes.slice(start + 8, size - 8);
            String type = new String(name, StandardCharsets.ISO_8859_1);
            if (AROUND_OFFSETS.contains(type)) {
                moved(inside, layout);
            } else if (type.equals("stco")) {
                offsets(inside, layout, Integer.BYTES);
            } else if (type.equals("co64")) {
                offsets(inside, layout, Long.BYTES);
            }
            boxes.position(start + size);
        }
    }

    private static void offsets(ByteBuffer list, Layout layout, int width) {
        for (int at = 8; at + width <= list.limit(); at += width) {
            long offset = width == Integer.BYTES ? list.getInt(at) & 0xFFFF_FFFFL : list.getLong(at);
            if (offset >= layout.pictures() && offset < layout.table()) {
                long now = offset + layout.bytes().length;
                if (width == Integer.BYTES) {
                    list.putInt(at, (int) now);
                } else {
                    list.putLong(at, now);
                }
            }
        }
    }

    private static void copy(InputStream in, OutputStream out, long count) throws IOException {
        byte[] piece = new byte[1 << 16];
        long left = count;
        while (left > 0) {
            int read = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                return;
            }
            out.write(piece, 0, read);
            left -= read;
        }
    }
}
