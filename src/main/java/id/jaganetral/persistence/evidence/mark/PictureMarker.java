package id.jaganetral.persistence.evidence.mark;

import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.mark.MarkRenderer;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.domain.evidence.mark.MarkStyle;
import id.jaganetral.domain.evidence.mark.PixelArea;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws marks into pixels. The result is written anew from the pixels alone: nothing else of the original, such as its
 * metadata or a thumbnail inside it, is taken along.
 */
public final class PictureMarker implements MarkRenderer {
    /** Kinds that give each pixel back as it was. */
    private static final Set<MediaType> LOSSLESS = EnumSet.of(MediaType.PNG, MediaType.BMP, MediaType.GIF);

    private final Previews previews;

    public PictureMarker(Previews previews) {
        this.previews = previews;
    }

    @Override
    public Optional<byte[]> render(KeptFile original, List<Mark> marks) {
        int side = original.pixels()
                .map(size -> Math.max(size.width(), size.height()))
                .orElse(PAGE_SIDE);
        return previews.preview(original, side)
                .map(png -> drawn(decoded(png), marks, !LOSSLESS.contains(original.type())));
    }

    private static byte[] drawn(BufferedImage original, List<Mark> marks, boolean lossy) {
        BufferedImage picture =
                new BufferedImage(original.getWidth(), original.getHeight(), BufferedImage.TYPE_INT_RGB);
        PixelSize size = new PixelSize(picture.getWidth(), picture.getHeight());
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size.width(), size.height());
        pen.drawImage(original, 0, 0, null);
        pen.setColor(Color.BLACK);
        marks.stream()
                .filter(Mark::redacts)
                .map(mark -> mark.covered(size, lossy))
                .forEach(area -> fill(pen, area));
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        MarkStyle style = MarkStyle.of(size);
        int number = 0;
        for (Mark mark : marks) {
            number += mark.kind() == MarkKind.CALLOUT ? 1 : 0;
            draw(pen, mark, style, number);
        }
        pen.dispose();
        return png(picture);
    }

    private static void fill(Graphics2D pen, PixelArea area) {
        pen.fillRect(area.x(), area.y(), area.width(), area.height());
    }

    private static void draw(Graphics2D pen, Mark mark, MarkStyle style, int number) {
        pen.setColor(new Color(MarkStyle.RED));
        pen.setStroke(new BasicStroke((float) style.line(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (mark.kind()) {
            case BOX -> pen.draw(frame(mark));
            case ARROW -> arrow(pen, mark, style);
            case HIGHLIGHT -> {
                Color yellow = new Color(MarkStyle.YELLOW);
                pen.setColor(new Color(yellow.getRed(), yellow.getGreen(), yellow.getBlue(), (int)
                        Math.round(255 * MarkStyle.HIGHLIGHT)));
                pen.fill(frame(mark));
            }
            case TEXT -> text(pen, mark, style);
            case CALLOUT -> disc(pen, mark, style, number);
            case REDACTION -> {
                // burned in before anything else
            }
        }
    }

    private static Rectangle2D frame(Mark mark) {
        return new Rectangle2D.Double(mark.left(), mark.top(), mark.width(), mark.height());
    }

    private static void arrow(Graphics2D pen, Mark mark, MarkStyle style) {
        pen.draw(new Line2D.Double(mark.x1(), mark.y1(), mark.x2(), mark.y2()));
        double angle = Math.atan2(mark.y1() - mark.y2(), mark.x1() - mark.x2());
        for (double turn : new double[] {-Math.PI / 6, Math.PI / 6}) {
            pen.draw(new Line2D.Double(
                    mark.x2(),
                    mark.y2(),
                    mark.x2() + style.barb() * Math.cos(angle + turn),
                    mark.y2() + style.barb() * Math.sin(angle + turn)));
        }
    }

    /** On white, so that it can be read on anything. */
    private static void text(Graphics2D pen, Mark mark, MarkStyle style) {
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, (int) Math.round(style.letters())));
        FontMetrics letters = pen.getFontMetrics();
        double room = style.letters() / 4;
        pen.setColor(Color.WHITE);
        pen.fill(new Rectangle2D.Double(
                mark.left(), mark.top(), letters.stringWidth(mark.words()) + 2 * room, letters.getHeight() + 2 * room));
        pen.setColor(new Color(MarkStyle.RED));
        pen.drawString(mark.words(), (float) (mark.left() + room), (float) (mark.top() + room + letters.getAscent()));
    }

    private static void disc(Graphics2D pen, Mark mark, MarkStyle style, int number) {
        pen.fill(new Ellipse2D.Double(mark.left(), mark.top(), style.disc(), style.disc()));
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, (int) Math.round(style.letters())));
        FontMetrics letters = pen.getFontMetrics();
        String digits = String.valueOf(number);
        pen.drawString(digits, (float) (mark.left() + (style.disc() - letters.stringWidth(digits)) / 2), (float)
                (mark.top() + (style.disc() - letters.getHeight()) / 2 + letters.getAscent()));
    }

    private static BufferedImage decoded(byte[] png) {
        try {
            return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }
}
