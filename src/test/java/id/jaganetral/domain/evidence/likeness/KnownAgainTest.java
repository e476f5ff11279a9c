package id.jaganetral.domain.evidence.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KnownAgainTest {
    private static final int PICTURES = Integer.getInteger("likeness.pictures", 40);

    @Test
    void screenshotsAreKnownAgainAfterSavingScalingAndCroppingAndOthersAreNot() throws IOException {
        Measured measured = Measured.of(PICTURES);
        Files.writeString(Path.of("target/likeness.txt"), measured + "\n");
        assertThat(measured.resaved()).as(measured.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(measured.cropped()).as(measured.toString()).isGreaterThanOrEqualTo(0.9);
        assertThat(measured.strangers().few()).as(measured.toString()).isTrue();
        assertThat(measured.ofOneLayout().few()).as(measured.toString()).isTrue();
    }

    @Test
    void aSketchStoredAndReadKnowsTheSamePictures() {
        BufferedImage picture = new PictureSet(3).picture(4);
        Sketch sketch = Sketch.of(Copies.light(picture)).orElseThrow();
        Sketch read = Sketch.read(sketch.regions(), sketch.detail());
        Sketch copy = Sketch.of(Copies.light(Copies.scaled(picture, 0.5))).orElseThrow();
        assertThat(read.likeness(copy)).isEqualTo(sketch.likeness(copy));
        assertThat(read.same(copy)).isTrue();
        assertThat(copy.same(read)).isTrue();
    }

    @Test
    void anEmptyPageIsNotKnownAgain() {
        BufferedImage empty = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);
        assertThat(Sketch.of(Copies.light(empty))).isEmpty();
    }
}
