package id.jaganetral.ui.evidence.mark;

import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.domain.evidence.mark.MarkStyle;
import id.jaganetral.domain.evidence.mark.PixelArea;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Marks as shapes over the picture, where and how the file will have them. */
final class MarkShapes {
    private final PixelSize picture;
    private final MarkStyle style;
    private final boolean lossy;

    /**
     * @param lossy whether redactions reach further than they were drawn
     */
    MarkShapes(PixelSize picture, boolean lossy) {
        this.picture = picture;
        this.style = MarkStyle.of(picture);
        this.lossy = lossy;
    }

    /** In pixels of the picture; redactions below everything else, as in the file. */
    List<Node> of(List<Mark> marks, int chosen) {
        List<Node> below = new ArrayList<>();
        List<Node> above = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            number += mark.kind() == MarkKind.CALLOUT ? 1 : 0;
            (mark.redacts() ? below : above).add(node(mark, number));
            if (i == chosen) {
                above.add(frame(mark));
            }
        }
        below.addAll(above);
        return below;
    }

    private Node node(Mark mark, int number) {
        return switch (mark.kind()) {
            case BOX -> outlined(rectangle(mark));
            case ARROW -> arrow(mark);
            case HIGHLIGHT -> filled(rectangle(mark), colour(MarkStyle.YELLOW, MarkStyle.HIGHLIGHT));
            case TEXT -> text(mark);
            case CALLOUT -> disc(mark, number);
            case REDACTION -> redaction(mark);
        };
    }

    private Node redaction(Mark mark) {
        PixelArea area = mark.covered(picture, lossy);
        return filled(new Rectangle(area.x(), area.y(), area.width(), area.height()), Color.BLACK);
    }

    private Node arrow(Mark mark) {
        double angle = Math.atan2(mark.y1() - mark.y2(), mark.x1() - mark.x2());
        return new Group(
                line(mark.x1(), mark.y1(), mark.x2(), mark.y2()),
                barb(mark, angle - Math.PI / 6),
                barb(mark, angle + Math.PI / 6));
    }

    private Line barb(Mark mark, double angle) {
        return line(
                mark.x2(),
                mark.y2(),
                mark.x2() + style.barb() * Math.cos(angle),
                mark.y2() + style.barb() * Math.sin(angle));
    }

    private Line line(double x1, double y1, double x2, double y2) {
        Line line = new Line(x1, y1, x2, y2);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        outlined(line);
        return line;
    }

    private Node text(Mark mark) {
        Text letters = letters(mark.words(), "mark-words");
        double room = style.letters() / 4;
        letters.setX(mark.left() + room);
        letters.setY(mark.top() + room);
        Rectangle paper = new Rectangle(
                mark.left(),
                mark.top(),
                letters.getLayoutBounds().getWidth() + 2 * room,
                letters.getLayoutBounds().getHeight() + 2 * room);
        return new Group(filled(paper, Color.WHITE), letters);
    }

    private Node disc(Mark mark, int number) {
        double half = style.disc() / 2;
        Circle disc = new Circle(mark.left() + half, mark.top() + half, half);
        Text digits = letters(String.valueOf(number), "mark-number");
        digits.setX(mark.left() + half - digits.getLayoutBounds().getWidth() / 2);
        digits.setY(mark.top() + half - digits.getLayoutBounds().getHeight() / 2);
        return new Group(filled(disc, colour(MarkStyle.RED, 1)), digits);
    }

    private Text letters(String words, String styleClass) {
        Text letters = new Text(words);
        letters.setTextOrigin(VPos.TOP);
        letters.setFont(Font.font("SansSerif", FontWeight.BOLD, style.letters()));
        letters.getStyleClass().add(styleClass);
        return letters;
    }

    private Node frame(Mark mark) {
        double off = style.line() * 2;
        Mark extent = style.extent(mark);
        Rectangle frame = new Rectangle(
                extent.left() - off, extent.top() - off, extent.width() + 2 * off, extent.height() + 2 * off);
        frame.setFill(Color.TRANSPARENT);
        frame.getStyleClass().add("mark-chosen");
        frame.setStrokeWidth(style.line() / 2);
        frame.getStrokeDashArray().setAll(style.line() * 2, style.line() * 2);
        return frame;
    }

    private static Rectangle rectangle(Mark mark) {
        return new Rectangle(mark.left(), mark.top(), mark.width(), mark.height());
    }

    private Shape outlined(Shape shape) {
        shape.setFill(Color.TRANSPARENT);
        shape.setStroke(colour(MarkStyle.RED, 1));
        shape.setStrokeWidth(style.line());
        return shape;
    }

    private static Shape filled(Shape shape, Color colour) {
        shape.setFill(colour);
        return shape;
    }

    private static Color colour(int rgb, double opacity) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, opacity);
    }
}
