package id.jaganetral.persistence.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.evidence.reading.WordBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TesseractTest {
    @Test
    void wordsComeWithTheirPlaces() throws IOException {
        Tesseract program = new Tesseract();
        assumeTrue(program.language().isPresent(), "tesseract is not installed");
        ReadText read = program.read(screenshot(), Progress.unwatched()).orElseThrow();
        assertThat(read.text()).contains("mendukung").contains("08123456789");
        WordBox word = read.found("mendukung").get(0);
        assertThat(word.x()).isBetween(30, 400);
        assertThat(word.y()).isBetween(60, 110);
        assertThat(read.telling()).extracting(WordBox::word).anyMatch(found -> found.contains("08123456789"));
    }

    @Test
    void cancelledItEndsTheProgram() throws IOException {
        Tesseract program = new Tesseract();
        assumeTrue(program.language().isPresent(), "tesseract is not installed");
        byte[] picture = screenshot();
        assertThatThrownBy(() -> program.read(picture, (done, total) -> {
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .noneMatch(process -> process.info().command().orElse("").contains("tesseract"));
    }

    @Test
    void withoutTheProgramNothingIsRead() {
        Tesseract absent = new Tesseract(List.of("tidak-ada-program-ini"));
        assertThat(absent.language()).isEmpty();
        assertThat(absent.read(new byte[] {1}, Progress.unwatched())).isEmpty();
    }

    @Test
    void onlyWordsItIsSureOfAreTakenLineByLine() {
        String head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";
        String page = "1\t1\t0\t0\t0\t0\t0\t0\t500\t400\t-1\t\n";
        String words = "5\t1\t1\t1\t1\t1\t10\t20\t30\t12\t96.5\tPak\n"
                + "5\t1\t1\t1\t1\t2\t45\t20\t60\t12\t91\tCamat\n"
                + "5\t1\t1\t1\t2\t1\t10\t40\t30\t12\t12\t~#\n"
                + "5\t1\t1\t1\t3\t1\t10\t60\t80\t12\t88\thadir\n";
        ReadText read = TsvWords.read(head + page + words);
        assertThat(read)
                .isEqualTo(new ReadText(List.of(
                        new WordBox(1, 10, 20, 30, 12, "Pak"),
                        new WordBox(1, 45, 20, 60, 12, "Camat"),
                        new WordBox(2, 10, 60, 80, 12, "hadir"))));
        assertThat(read.text()).isEqualTo("Pak Camat\nhadir");
        assertThat(read.telling()).extracting(WordBox::word).containsExactly("Pak", "Camat");
    }

    private static byte[] screenshot() throws IOException {
        BufferedImage picture = new BufferedImage(700, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 700, 300);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 28));
        pen.drawString("Ayo mendukung calon kita", 40, 100);
        pen.drawString("hubungi 08123456789", 40, 180);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
