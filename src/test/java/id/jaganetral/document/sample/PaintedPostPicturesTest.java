package id.jaganetral.document.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.sample.InventedPost;
import id.jaganetral.domain.evidence.likeness.Copies;
import id.jaganetral.domain.evidence.likeness.Sketch;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PaintedPostPicturesTest {
    private final PaintedPostPictures pictures = new PaintedPostPictures();

    @Test
    void aScreenshotIsAPngOfAPhoneAndAlwaysTheSame() throws IOException {
        byte[] first = pictures.screenshot(post("Mari kita sambut pemimpin baru Kabupaten Contoh, saatnya berubah!"));
        byte[] again = pictures.screenshot(post("Mari kita sambut pemimpin baru Kabupaten Contoh, saatnya berubah!"));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(first));

        assertThat(read.getWidth()).isEqualTo(720);
        assertThat(read.getHeight()).isEqualTo(1280);
        assertThat(again).isEqualTo(first);
        Files.createDirectories(Path.of("target/screens"));
        Files.write(Path.of("target/screens/sample-post.png"), first);
    }

    @Test
    void anotherTextGivesAnotherPicture() {
        assertThat(pictures.screenshot(post("Satu"))).isNotEqualTo(pictures.screenshot(post("Dua")));
    }

    @Test
    void aPostWithOtherWordsIsNotTakenForTheSamePicture() throws IOException {
        Sketch first = sketch("Mari kita sambut pemimpin baru Kabupaten Contoh, saatnya berubah bersama kami!");
        Sketch other = sketch("Terima kasih atas dukungan warga Desa Contoh pada acara kemarin sore di lapangan.");
        assertThat(first.likeness(other)).isLessThan(0.9);
        assertThat(first.same(other)).isFalse();
        assertThat(first.same(first)).isTrue();
    }

    private Sketch sketch(String text) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(pictures.screenshot(post(text))));
        return Sketch.of(Copies.light(read)).orElseThrow();
    }

    private static InventedPost post(String text) {
        LocalDateTime posted = LocalDateTime.of(2024, 10, 2, 19, 5);
        return new InventedPost("Facebook", "Contoh Satu", posted, text, posted.plusHours(14));
    }
}
