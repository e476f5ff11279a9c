package id.jaganetral.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileShapeTest {

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF", "bmp, BMP"})
    void picturesAreKnownByTheirContentWithTheirSize(String format, MediaType type) throws IOException {
        FileShape shape = shape(picture(format, 37, 21));
        assertThat(shape.type()).isEqualTo(type);
        assertThat(shape.pixels()).contains(new PixelSize(37, 21));
        assertThat(shape.truncated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void aPictureCutOffIsCalledTruncated(String format) throws IOException {
        byte[] whole = picture(format, 200, 200);
        assertThat(shape(Arrays.copyOf(whole, whole.length * 2 / 3)).truncated())
                .isTrue();
    }

    @Test
    void webpTellsItsSizeAndItsLength() {
        byte[] webp = bytes("RIFF\u0016\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\u002f\u0075\0\u0009\0\0");
        assertThat(shape(webp).type()).isEqualTo(MediaType.WEBP);
        assertThat(shape(webp).pixels()).contains(new PixelSize(0x752f + 1, 10));
        assertThat(shape(webp).truncated()).isFalse();
        assertThat(shape(Arrays.copyOf(webp, webp.length - 1)).truncated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'\0\0\0\u0018ftypheic\0\0\0\0', HEIC",
        "'\0\0\0\u0018ftypmif1\0\0\0\0', HEIC",
        "'\0\0\0\u0018ftypisom\0\0\0\0', MP4",
        "'\0\0\0\u0014ftypqt  \0\0\0\0', MOV",
        "'%PDF-1.7\nisi\n%%EOF\n', PDF",
        "'\u001aE\u00df\u00a3\u0001', WEBM",
        "'PK\u0003\u0004isi', ZIP",
        "'01/09/24 08.00 - Anggota: halo', CHAT",
        "'[01/09/24, 08.00.15] Anggota: halo', CHAT",
        "'\u00e2\u0080\u008e[1/9/2024, 8:00:15 AM] Anggota: halo', CHAT",
        "'2024-09-01, 08:00 - Anggota: halo', CHAT",
        "'Rapat 01/09/24 08.00 - selesai', TEXT",
        "'[catatan] 01/09/24', TEXT",
        "'BM ini hanya kalimat yang cukup panjang', TEXT",
        "'\0\u0001\u0002', UNKNOWN",
    })
    void otherKindsAreKnownByTheirFirstBytes(String content, MediaType type) {
        assertThat(shape(bytes(content)).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, 'Notulen rapat\nhalo', TEXT",
        "UTF-16BE, '01/09/24 08.00 - Anggota: halo', CHAT",
        "UTF-16LE, '\0\u0001', UNKNOWN"
    })
    void textOfTwoBytesASignIsKnownByItsMark(String alphabet, String content, MediaType type) {
        assertThat(shape(("\uFEFF" + content).getBytes(Charset.forName(alphabet)))
                        .type())
                .isEqualTo(type);
    }

    @Test
    void thePictureThirtyThousandPixelsWideTellsSoWithoutBeingDecoded() {
        byte[] header = bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u0075\u0030\0\0\u0075\u0030\u0008\u0002\0\0\0");
        assertThat(shape(header).pixels()).contains(new PixelSize(30_000, 30_000));
    }

    @ParameterizedTest
    @CsvSource({"foto.JPG, JPEG", "tangkapan layar.png, PNG", "a.b.heic, HEIC", "tanpa, UNKNOWN", "x., UNKNOWN"})
    void theNameOnlyClaims(String name, MediaType claimed) {
        assertThat(MediaType.claimedBy(name)).isEqualTo(claimed);
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, catatan.txt, false",
        "CHAT, percakapan.txt, false",
        "TEXT, daftar.csv, false",
        "PNG, layar.png, false",
        "PNG, tanpa, false",
        "PNG, layar.jpg, true",
        "PNG, catatan.txt, true",
        "TEXT, surat.pdf, true"
    })
    void aNameContradictsTheBytesOnlyWhenItClaimsAnotherKind(MediaType type, String name, boolean contradicts) {
        assertThat(type.contradicts(name)).isEqualTo(contradicts);
    }

    @Test
    void anyBytesAreLookedAtWithoutFailing() throws IOException {
        Random random = new Random(7);
        byte[][] seeds = {
            picture("png", 9, 9),
            picture("jpg", 9, 9),
            picture("gif", 9, 9),
            picture("bmp", 9, 9),
            bytes("RIFF\u0016\0\0\0WEBPVP8L\n\0\0\0\0\0\0\0"),
            bytes("RIFF\u0016\0\0\0WEBPVP8 \n\0\0\0\0\0\0\0")
        };
        for (int round = 0; round < 20_000; round++) {
            byte[] mutated = seeds[round % seeds.length].clone();
            for (int i = 0; i < 4; i++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
            }
            FileShape shape = shape(Arrays.copyOf(mutated, random.nextInt(mutated.length + 1)));
            assertThat(shape.pixels().filter(p -> p.width() <= 0 || p.height() <= 0))
                    .isEmpty();
            assertThat(shape.truncated()).isIn(true, false);
        }
    }

    private static FileShape shape(byte[] file) {
        byte[] head = Arrays.copyOf(file, Math.min(file.length, FileShape.HEAD));
        byte[] tail = Arrays.copyOfRange(file, Math.max(0, file.length - FileShape.TAIL), file.length);
        return new FileShape(head, tail, file.length);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }
}
