package id.jaganetral.persistence.evidence.decode;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.view.Raster;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.metadata.Told;
import id.jaganetral.persistence.evidence.EvidenceFolder;
import id.jaganetral.persistence.evidence.PictureDecoder;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileViewingTest {
    @TempDir
    Path temp;

    private WorkspaceFolder folder;
    private EvidenceFolder files;
    private FileViewing viewing;

    @BeforeEach
    void open() {
        folder = TestWorkspaces.createFolder(temp.resolve("ruang"), Clock.systemUTC());
        files = new EvidenceFolder(folder.evidence(), EvidenceLimits.usual());
        viewing = new FileViewing(files, EvidenceLimits.usual());
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void aLongScreenshotIsShownInItsOwnPixels() throws IOException {
        KeptFile kept = keep(png(1080, 20_000), "panjang.png");
        Raster raster = viewing.picture(kept, 0).orElseThrow();
        assertThat(List.of(raster.width(), raster.height())).containsExactly(1080, 20_000);
        assertThat(raster.argb()[19_990 * 1080 + 5]).isEqualTo(0xFFFF0000);
        assertThat(viewing.pages(kept)).isEqualTo(1);
    }

    @Test
    void aPictureLargerThanMemoryIsShrunkAndRemembersItsSize() throws IOException {
        Raster raster = viewing.picture(keep(png(8_000, 6_000), "besar.png"), 0).orElseThrow();
        assertThat(List.of(raster.width(), raster.height())).containsExactly(4_000, 3_000);
        assertThat(raster.whole()).isEqualTo(new Raster.Whole(8_000, 6_000));
    }

    @Test
    void pagesOfADocumentAreShownOneByOne() throws IOException {
        KeptFile kept = keep(pdf(3), "surat.pdf");
        assertThat(viewing.pages(kept)).isEqualTo(3);
        Raster page = viewing.picture(kept, 2).orElseThrow();
        assertThat(page.height()).isEqualTo(2_200);
        assertThat(page.argb()[page.width() * 1_100 + page.width() / 2]).isEqualTo(0xFF0000FF);
        assertThat(viewing.picture(kept, 3)).isEmpty();
        assertThat(viewing.metadata(kept))
                .containsExactly(
                        new Told(Told.Kind.SOFTWARE, "Pemindai Rekaan"),
                        new Told(Told.Kind.AUTHOR, "Penulis Rekaan"),
                        new Told(Told.Kind.CREATED, "2024-10-02T02:30:00Z"));
        assertThat(new PictureDecoder(files, EvidenceLimits.usual()).preview(kept, Previews.THUMBNAIL))
                .isPresent();
    }

    @Test
    void aChatIsReadAsTextWithoutInvisibleSigns() throws IOException {
        String chat =
                "\u200E[01/09/24, 08.00.15] Anggota: \u202Eayo pilih\u202C nomor 9\r\n[01/09/24, 08.01.00] Lain: siap\n";
        KeptFile kept = keep(chat.getBytes(StandardCharsets.UTF_8), "_chat.txt");
        assertThat(kept.type()).isEqualTo(MediaType.CHAT);
        assertThat(viewing.text(kept))
                .contains("[01/09/24, 08.00.15] Anggota: ayo pilih nomor 9\n[01/09/24, 08.01.00] Lain: siap\n");
        assertThat(viewing.text(keep("\uFEFFcaf\u00e9".getBytes(StandardCharsets.UTF_16LE), "windows.txt")))
                .contains("caf\u00e9");
        assertThat(viewing.text(keep("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), "lama.txt")))
                .contains("caf\u00e9");
    }

    @Test
    void anExportedChatTellsItsTextAndItsFilesAndKeepsItsBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "../IMG-0001.jpg", new byte[] {1, 2});
            entry(zip, "WhatsApp Chat with Rekaan.txt", "01/09/24 08.00 - A: halo".getBytes(StandardCharsets.UTF_8));
        }
        KeptFile kept = keep(bytes.toByteArray(), "chat.zip");
        assertThat(viewing.text(kept))
                .contains("01/09/24 08.00 - A: halo\n\n• IMG-0001.jpg\n• WhatsApp Chat with Rekaan.txt\n");
        try (InputStream in = files.open(kept.fingerprint())) {
            assertThat(in.readAllBytes()).isEqualTo(bytes.toByteArray());
        }
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsLeftInTime() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bom.txt"));
            byte[] zeros = new byte[1024 * 1024];
            Arrays.fill(zeros, (byte) 'a');
            for (int i = 0; i < 400; i++) {
                zip.write(zeros);
            }
        }
        long from = System.nanoTime();
        assertThat(viewing.text(keep(bytes.toByteArray(), "bom.zip")).orElseThrow())
                .hasSizeLessThan(500_000);
        assertThat(System.nanoTime() - from).isLessThan(5_000_000_000L);
    }

    @Test
    void aPictureThatClaimsThirtyThousandPixelsSquareIsNotDecoded() throws IOException {
        KeptFile bomb = keep(pngOfNothing(30_000, 30_000), "bom.png");
        assertThat(viewing.picture(bomb, 0)).isEmpty();
        KeptFile shortOfPixels = keep(pngOfNothing(6_000, 6_000), "kurang.png");
        assertThat(viewing.picture(shortOfPixels, 0)).isEmpty();
    }

    @Test
    void aWebpThatClaimsMorePixelsThanItHasIsLeftInTime() throws IOException {
        byte[] webp = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        // 6,000 x 6,000 in the 14 bits each
        int size = 5_999 | 5_999 << 14;
        for (int i = 0; i < 4; i++) {
            webp[21 + i] = (byte) (size >> 8 * i);
        }
        long from = System.nanoTime();
        viewing.picture(keep(webp, "bom.webp"), 0);
        assertThat(System.nanoTime() - from).isLessThan(8_000_000_000L);
    }

    @Test
    void whatAPhoneSaysOfItselfIsReadAndTheFileStaysAsItIs() throws IOException {
        byte[] photo = withExif(jpg());
        KeptFile kept = keep(photo, "IMG.jpg");
        assertThat(viewing.metadata(kept))
                .containsExactly(
                        new Told(Told.Kind.DEVICE, "Rekaan Ponsel Contoh 9"),
                        new Told(Told.Kind.CHANGED, "2024:10:02 09:30:00"));
        byte[] malformed = photo.clone();
        Arrays.fill(malformed, 24, 40, (byte) 0xFF);
        assertThat(viewing.metadata(keep(malformed, "rusak.jpg")))
                .extracting(Told::kind)
                .doesNotContain(Told.Kind.DEVICE);
        assertThat(files.recompute(kept.fingerprint())).contains(kept.fingerprint());
    }

    @Test
    void thumbnailsAreMadeOnceAndLieSealed() throws IOException {
        AtomicInteger made = new AtomicInteger();
        Previews maker = new PictureDecoder(files, EvidenceLimits.usual());
        Previews shelf = new ThumbnailShelf(
                (file, side) -> {
                    made.incrementAndGet();
                    return maker.preview(file, side);
                },
                folder.evidence());
        KeptFile kept = keep(png(400, 300), "a.png");
        byte[] first = shelf.preview(kept, Previews.THUMBNAIL).orElseThrow();
        assertThat(shelf.preview(kept, Previews.THUMBNAIL).orElseThrow()).isEqualTo(first);
        assertThat(made).hasValue(1);
        Path onDisk =
                folder.evidence().place(ThumbnailShelf.place(kept.fingerprint().hex()));
        assertThat(Files.readAllBytes(onDisk)).startsWith('J', 'G', 'N', 1);
        Files.write(onDisk, new byte[] {1, 2, 3});
        assertThat(shelf.preview(kept, Previews.THUMBNAIL).orElseThrow()).isEqualTo(first);
        assertThat(files.all()).as("a thumbnail is no evidence").containsExactly(kept.fingerprint());
        files.remove(kept.fingerprint());
        assertThat(onDisk).doesNotExist();
    }

    private KeptFile keep(byte[] bytes, String name) throws IOException {
        return files.keep(new ByteArrayInputStream(bytes), name, bytes.length, Progress.unwatched())
                .fold(kept -> kept, reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] png(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    /** A whole header and end, and next to no pixels between. */
    private static byte[] pngOfNothing(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        chunk(out, "IHDR", new byte[] {
            0, 0, (byte) (width >> 8), (byte) width, 0, 0, (byte) (height >> 8), (byte) height, 8, 2, 0, 0, 0
        });
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed, new Deflater(9))) {
            deflate.write(new byte[100_000]);
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] bytes) throws IOException {
        out.write(number(bytes.length));
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        out.write(type);
        out.write(bytes);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(bytes);
        out.write(number((int) sum.getValue()));
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    /** A JPEG with maker, model and time in EXIF, written by hand, because nothing here writes metadata. */
    private static byte[] withExif(byte[] jpg) throws IOException {
        String made = "Rekaan\0\0";
        String model = "Ponsel Contoh 9\0";
        String time = "2024:10:02 09:30:00\0";
        int data = 8 + 2 + 3 * 12 + 4;
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        tiff.write("MM\0*\0\0\0\u0008\0\u0003".getBytes(StandardCharsets.ISO_8859_1));
        field(tiff, 0x010F, made.length(), data);
        field(tiff, 0x0110, model.length(), data + made.length());
        field(tiff, 0x0132, time.length(), data + made.length() + model.length());
        tiff.write(number(0));
        tiff.write((made + model + time).getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpg, 0, 2);
        int length = 2 + 6 + tiff.size();
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.write("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.write(tiff.toByteArray());
        out.write(jpg, 2, jpg.length - 2);
        return out.toByteArray();
    }

    private static void field(ByteArrayOutputStream out, int tag, int count, int offset) throws IOException {
        out.write(new byte[] {(byte) (tag >> 8), (byte) tag, 0, 2});
        out.write(number(count));
        out.write(number(offset));
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setNonStrokingColor(i == 2 ? Color.BLUE : Color.GREEN);
                    content.addRect(0, 0, 600, 850);
                    content.fill();
                }
            }
            document.getDocumentInformation().setAuthor("Penulis Rekaan");
            document.getDocumentInformation().setProducer("Pemindai Rekaan");
            Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            day.setTimeInMillis(1_727_836_200_000L);
            document.getDocumentInformation().setCreationDate(day);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
