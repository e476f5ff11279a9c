package id.jaganetral.persistence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.Remark;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import id.jaganetral.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFolderTest {
    private static final EvidenceLimits LIMITS = new EvidenceLimits(3 * 1024 * 1024, 4_000_000);

    @TempDir
    Path temp;

    private WorkspaceFolder folder;
    private EvidenceFolder evidence;

    @BeforeEach
    void open() {
        folder = TestWorkspaces.createFolder(temp.resolve("ruang"), Clock.systemUTC());
        evidence = new EvidenceFolder(folder.evidence(), LIMITS);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void theOriginalIsKeptByteForByteUnderItsHash() throws Exception {
        byte[] bytes = noise(700_001);
        KeptFile kept = done(keep(bytes, "rekaman.bin"));
        String hash = Fingerprint.of(MessageDigest.getInstance("SHA-256").digest(bytes))
                .hex();
        assertThat(kept.fingerprint().hex()).isEqualTo(hash);
        assertThat(kept.size()).isEqualTo(bytes.length);
        try (InputStream in = evidence.open(kept.fingerprint())) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(evidence.recompute(kept.fingerprint())).contains(kept.fingerprint());
    }

    @Test
    void theSameBytesAreStoredOnce() throws IOException {
        byte[] bytes = picture("png", 30, 20);
        KeptFile first = done(keep(bytes, "a.png"));
        assertThat(done(keep(bytes, "b.png"))).isEqualTo(first);
        assertThat(evidence.all()).containsExactly(first.fingerprint());
        assertThat(folder.evidence().names()).hasSize(1);
    }

    @Test
    void aFileSetAsideStaysSealedAndComesBack() throws IOException {
        byte[] bytes = picture("png", 30, 20);
        Fingerprint file = done(keep(bytes, "a.png")).fingerprint();
        evidence.put(file);
        assertThat(evidence.all()).isEmpty();
        assertThat(evidence.allAside()).containsExactly(file);
        assertThat(Files.readAllBytes(evidence.asidePlace().resolve(file.hex())))
                .startsWith('J', 'G', 'N', 1);
        try (InputStream in = evidence.openAside(file)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        evidence.giveBack(file);
        assertThat(evidence.allAside()).isEmpty();
        assertThat(evidence.recompute(file)).contains(file);
    }

    @Test
    void aCancelledCopyLeavesNothing() {
        Progress cancelling = (read, total) -> {
            throw new Cancelled();
        };
        assertThatThrownBy(() -> evidence.keep(new ByteArrayInputStream(noise(500_000)), "x.bin", 500_000, cancelling))
                .isInstanceOf(Cancelled.class);
        assertNothingLeft();
    }

    @Test
    void aSourceThatBreaksOffLeavesNothing() {
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(noise(300_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("network drive is gone");
            }
        });
        assertThatThrownBy(() -> evidence.keep(breaking, "x.bin", 500_000, Progress.unwatched()))
                .isInstanceOf(IOException.class);
        assertNothingLeft();
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(refusal(keep(new byte[0], "kosong.png")))
                .isEqualTo("Berkas kosong.png kosong. Periksa berkasnya, atau minta dikirim ulang.");
        assertNothingLeft();
    }

    @Test
    void aPictureThatIsNoPictureIsKeptAndSaidToBeNone() throws IOException {
        byte[] page = "<html>Anda harus masuk</html>".getBytes(StandardCharsets.UTF_8);
        assertThat(done(keep(page, "tangkapan.JPG")).remarks()).containsExactly(Remark.OTHER_THAN_NAMED);
        assertThat(done(keep(noise(1000), "tangkapan.png")).remarks())
                .containsExactlyInAnyOrder(Remark.OTHER_THAN_NAMED, Remark.NO_PREVIEW);
    }

    @Test
    void aFileOverTheLimitIsRefusedNamingTheLimit() throws IOException {
        assertThat(refusal(keep(noise(3 * 1024 * 1024 + 1), "video.mp4"))).contains("video.mp4", "batas 3 MB");
        assertThat(done(keep(noise(3 * 1024 * 1024), "pas.bin")).size()).isEqualTo(3 * 1024 * 1024);
    }

    @Test
    void aTruncatedPictureIsKeptAndSaidToBeTruncated() throws IOException {
        byte[] whole = picture("jpg", 300, 200);
        KeptFile kept = done(keep(Arrays.copyOf(whole, whole.length / 2), "setengah.jpg"));
        assertThat(kept.remarks()).containsExactly(Remark.TRUNCATED);
    }

    @Test
    void aPictureWithTooManyPixelsIsKeptWithoutPreview() throws IOException {
        KeptFile kept = done(keep(picture("png", 30_000, 200), "panjang.png"));
        assertThat(kept.remarks()).containsExactly(Remark.TOO_MANY_PIXELS);
        assertThat(decoder().preview(kept, 200)).isEmpty();
    }

    @Test
    void heicIsKeptWithoutPreviewAndAPdfWithoutPagesHasNone() throws IOException {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        KeptFile kept = done(keep(heic, "IMG_0001.HEIC"));
        assertThat(kept.type()).isEqualTo(MediaType.HEIC);
        assertThat(kept.remarks()).containsExactly(Remark.NO_PREVIEW);
        assertThat(done(keep("%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII), "surat.pdf"))
                        .remarks())
                .isEmpty();
        assertThat(decoder().preview(kept, 200)).isEmpty();
    }

    @Test
    void aNameThatClaimsAnotherTypeIsRemarked() throws IOException {
        assertThat(done(keep(picture("png", 9, 9), "foto.jpg")).remarks()).containsExactly(Remark.OTHER_THAN_NAMED);
    }

    @Test
    void previewsFitTheSquareAndDamagedPicturesHaveNone() throws IOException {
        KeptFile kept = done(keep(picture("jpg", 1080, 720), "foto.jpg"));
        BufferedImage preview = ImageIO.read(
                new ByteArrayInputStream(decoder().preview(kept, 240).orElseThrow()));
        assertThat(preview.getWidth()).isEqualTo(240);
        assertThat(preview.getHeight()).isEqualTo(160);

        byte[] damaged = picture("png", 100, 100);
        Arrays.fill(damaged, 60, damaged.length - 12, (byte) 7);
        assertThat(decoder().preview(done(keep(damaged, "rusak.png")), 240)).isEmpty();
    }

    @Test
    void aChangedOrMissingFileIsFound() throws IOException {
        KeptFile kept = done(keep(noise(5000), "x.bin"));
        Path original = folder.root()
                .resolve("evidence")
                .resolve(folder.evidence().names().get(0));
        byte[] bytes = Files.readAllBytes(original);
        bytes[2500] ^= 1;
        Files.write(original, bytes);
        assertThat(evidence.recompute(kept.fingerprint())).isPresent().isNotEqualTo(java.util.Optional.of(kept));
        assertThat(evidence.recompute(kept.fingerprint()).orElseThrow()).isNotEqualTo(kept.fingerprint());
        evidence.remove(kept.fingerprint());
        assertThat(evidence.recompute(kept.fingerprint())).isEmpty();
    }

    @Test
    void theOfficesLimitIsReadAndNonsenseIgnored() {
        assertThat(EvidenceLimitsFile.read(folder.handWritten())).isEqualTo(EvidenceLimits.usual());
        folder.handWritten().write("evidence.properties", out -> out.write("most.megabytes=20".getBytes()));
        assertThat(EvidenceLimitsFile.read(folder.handWritten()).mostBytes()).isEqualTo(20L * 1024 * 1024);
        folder.handWritten().write("evidence.properties", out -> out.write("most.megabytes=banyak".getBytes()));
        assertThat(EvidenceLimitsFile.read(folder.handWritten())).isEqualTo(EvidenceLimits.usual());
    }

    private PictureDecoder decoder() {
        return new PictureDecoder(evidence, LIMITS);
    }

    private Outcome<KeptFile> keep(byte[] bytes, String name) throws IOException {
        return evidence.keep(new ByteArrayInputStream(bytes), name, bytes.length, Progress.unwatched());
    }

    private static KeptFile done(Outcome<KeptFile> outcome) {
        return outcome.fold(file -> file, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    private static String refusal(Outcome<KeptFile> outcome) {
        return outcome.fold(
                file -> "kept", reasons -> Texts.indonesian().get(reasons.get(0).message()));
    }

    private void assertNothingLeft() {
        assertThat(folder.evidence().names()).isEmpty();
        assertThat(temp.resolve("ruang/evidence/.incoming")).isEmptyDirectory();
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        bytes[0] = 0;
        return bytes;
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
