package id.jaganetral.document.sample;

import id.jaganetral.application.sample.InventedPost;
import id.jaganetral.application.sample.PostPictures;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Paints a phone's screenshot of an invented post. */
public final class PaintedPostPictures implements PostPictures {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 1280;
    private static final int MARGIN = 36;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", INDONESIAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy 'pukul' HH.mm", INDONESIAN);
    private static final Color INK = new Color(0x1c1e21);
    private static final Color FADED = new Color(0x65676b);

    @Override
    public byte[] screenshot(InventedPost post) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            paint(pen, post);
        } finally {
            pen.dispose();
        }
        return png(picture);
    }

    private static void paint(Graphics2D pen, InventedPost post) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        bar(pen, post);
        author(pen, post);
        int below = text(pen, post.text(), 290);
        photograph(pen, below + 20, post.account().hashCode());
        pen.setFont(font(Font.PLAIN, 24));
        pen.setColor(FADED);
        pen.drawString("CONTOH - unggahan ini tidak pernah ada", MARGIN, HEIGHT - 40);
    }

    private static void bar(Graphics2D pen, InventedPost post) {
        pen.setColor(new Color(0x0f3d4c));
        pen.fillRect(0, 0, WIDTH, 130);
        pen.setColor(Color.WHITE);
        pen.setFont(font(Font.PLAIN, 24));
        pen.drawString(CLOCK.format(post.capturedAt()), MARGIN, 40);
        pen.setFont(font(Font.BOLD, 36));
        pen.drawString(post.site(), MARGIN, 100);
    }

    private static void author(Graphics2D pen, InventedPost post) {
        pen.setColor(new Color(Color.HSBtoRGB((post.account().hashCode() & 0xff) / 255f, 0.4f, 0.75f)));
        pen.fillOval(MARGIN, 160, 84, 84);
        pen.setColor(Color.WHITE);
        pen.setFont(font(Font.BOLD, 40));
        String initial = post.account().replaceFirst("^@", "").substring(0, 1).toUpperCase(INDONESIAN);
        pen.drawString(initial, MARGIN + 28, 216);
        pen.setColor(INK);
        pen.setFont(font(Font.BOLD, 30));
        pen.drawString(post.account(), MARGIN + 104, 196);
        pen.setColor(FADED);
        pen.setFont(font(Font.PLAIN, 24));
        pen.drawString(DAY.format(post.postedAt()), MARGIN + 104, 234);
    }

    /** Writes the text in lines and answers where it ends. */
    private static int text(Graphics2D pen, String text, int top) {
        pen.setColor(INK);
        pen.setFont(font(Font.PLAIN, 30));
        int y = top;
        for (String line : wrap(text, pen.getFontMetrics(), WIDTH - 2 * MARGIN)) {
            pen.drawString(line, MARGIN, y);
            y += 42;
        }
        return y;
    }

    private static List<String> wrap(String text, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A crowd under a banner, as far as rectangles can tell it. */
    private static void photograph(Graphics2D pen, int top, int seed) {
        int height = HEIGHT - 110 - top;
        Color sky = new Color(Color.HSBtoRGB((seed >>> 8 & 0xff) / 255f, 0.25f, 0.95f));
        pen.setPaint(new GradientPaint(0, top, sky, 0, top + height, new Color(0x9aa5ab)));
        pen.fillRect(0, top, WIDTH, height);
        pen.setColor(new Color(Color.HSBtoRGB((seed >>> 16 & 0xff) / 255f, 0.6f, 0.6f)));
        pen.fillRect(90, top + 40, WIDTH - 180, 90);
        for (int i = 0; i < 9; i++) {
            int x = 40 + i * 74;
            int head = top + height / 2 + (seed >>> i & 15) * 3;
            pen.setColor(new Color(0x5b4636));
            pen.fillOval(x, head, 50, 56);
            pen.setColor(new Color(Color.HSBtoRGB((seed >>> i & 63) / 63f, 0.35f, 0.55f)));
            pen.fillRoundRect(x - 12, head + 54, 74, HEIGHT - 110 - head - 54, 30, 30);
        }
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    private static byte[] png(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
