package id.jaganetral.persistence.evidence.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrontedMovieTest {
    private static final byte[] TYPE = box("ftyp", bytes("isom"));
    private static final byte[] PICTURES = box("mdat", bytes("gambar"));

    @Test
    void aTableBehindThePicturesComesBeforeThemAndTellsTheNewPlaces() throws IOException {
        byte[] table = table(TYPE.length + 8, 3);
        byte[] moved = table(TYPE.length + 8 + table.length, 3);
        assertThat(written(join(TYPE, PICTURES, table))).isEqualTo(join(TYPE, moved, PICTURES));
    }

    @Test
    void widePlacesAreToldAnewToo() throws IOException {
        byte[] table = wide(TYPE.length + 8);
        assertThat(written(join(TYPE, PICTURES, table)))
                .isEqualTo(join(TYPE, wide(TYPE.length + 8 + table.length), PICTURES));
    }

    @Test
    void whatIsInOrderAlreadyOrIsNoMovieIsHandedOnAsItIs() throws IOException {
        byte[] inOrder = join(TYPE, table(200, 3), PICTURES);
        assertThat(written(inOrder)).isEqualTo(inOrder);
        for (byte[] other : new byte[][] {{}, bytes("xyz"), join(TYPE, PICTURES)}) {
            assertThat(written(other)).isEqualTo(other);
        }
        byte[] cut = Arrays.copyOf(join(TYPE, PICTURES, table(40, 3)), 50);
        assertThat(written(cut)).isEqualTo(cut);
        byte[] lies =
                join(TYPE, ByteBuffer.allocate(8).putInt(3).put(bytes("mdat")).array(), PICTURES);
        assertThat(written(lies)).isEqualTo(lies);
    }

    @Test
    void aTableThatLiesAboutItsLengthsIsLeftAsItIs() throws IOException {
        byte[] table = box(
                "moov", ByteBuffer.allocate(16).putInt(1_000).put(bytes("trak")).array());
        assertThat(written(join(TYPE, PICTURES, table))).isEqualTo(join(TYPE, table, PICTURES));
    }

    private static byte[] written(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FrontedMovie(() -> new ByteArrayInputStream(file)).writeTo(out);
        return out.toByteArray();
    }

    /** Two places in the pictures, and one outside of them. */
    private static byte[] table(int first, int outside) {
        byte[] places = ByteBuffer.allocate(20)
                .putInt(0)
                .putInt(3)
                .putInt(first)
                .putInt(first + 2)
                .putInt(outside)
                .array();
        return around(box("stco", places));
    }

    private static byte[] wide(int first) {
        return around(box(
                "co64",
                ByteBuffer.allocate(16).putInt(0).putInt(1).putLong(first).array()));
    }

    private static byte[] around(byte[] places) {
        byte[] header = box("mvhd", bytes("0123"));
        return box("moov", join(header, box("trak", box("mdia", box("minf", box("stbl", places))))));
    }

    private static byte[] box(String type, byte[] inside) {
        return ByteBuffer.allocate(8 + inside.length)
                .putInt(8 + inside.length)
                .put(bytes(type))
                .put(inside)
                .array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
