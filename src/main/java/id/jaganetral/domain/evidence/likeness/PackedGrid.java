package id.jaganetral.domain.evidence.likeness;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A grid of brightness as it is stored: two bytes for the columns, two for the rows, then the cells, deflated. */
final class PackedGrid {
    private static final int MOST = 1_000_000;
    private static final int HEAD = 4;

    private PackedGrid() {}

    static byte[] packed(int columns, int rows, byte[] light) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(light);
            deflater.finish();
            // what cannot be made smaller grows by a few bytes
            byte[] room = new byte[HEAD + light.length + light.length / 100 + 64];
            room[0] = (byte) (columns >>> 8);
            room[1] = (byte) columns;
            room[2] = (byte) (rows >>> 8);
            room[3] = (byte) rows;
            int length = deflater.deflate(room, HEAD, room.length - HEAD);
            return Arrays.copyOf(room, HEAD + length);
        } finally {
            deflater.end();
        }
    }

    static int columns(byte[] stored) {
        return number(stored, 0);
    }

    static int rows(byte[] stored) {
        return number(stored, 2);
    }

    /** The cells, row by row. */
    static byte[] light(byte[] stored) {
        int cells = columns(stored) * rows(stored);
        if (cells < 1 || cells > MOST) {
            throw new IllegalArgumentException("no grid of " + cells);
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stored, HEAD, stored.length - HEAD);
            byte[] light = new byte[cells];
            if (inflater.inflate(light) < cells) {
                throw new IllegalArgumentException("cut short");
            }
            return light;
        } catch (DataFormatException damaged) {
            throw new IllegalArgumentException(damaged);
        } finally {
            inflater.end();
        }
    }

    private static int number(byte[] stored, int at) {
        return (stored[at] & 0xFF) << 8 | stored[at + 1] & 0xFF;
    }
}
