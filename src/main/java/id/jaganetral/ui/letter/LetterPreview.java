package id.jaganetral.ui.letter;

import id.jaganetral.application.letter.TracedWords.Segment;
import id.jaganetral.text.Texts;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The letter as it would be printed: its words, every value leading to where it came from, or pictures of its pages. */
final class LetterPreview {
    /** Room for the frame and the bar beside a page, in pixels. */
    private static final double BESIDE = 48;

    private final ScrollPane frame;
    private final TextFlow words;
    private final VBox pages;
    private final Texts texts;
    private final Predicate<String> missing;
    private final Consumer<String> trace;

    /**
     * Fills these parts of the page.
     *
     * @param missing whether the value of a tag is still to be filled
     * @param trace told the tag of a value that was chosen
     */
    LetterPreview(
            ScrollPane frame,
            TextFlow words,
            VBox pages,
            Texts texts,
            Predicate<String> missing,
            Consumer<String> trace) {
        this.missing = missing;
        this.frame = frame;
        this.words = words;
        this.pages = pages;
        this.texts = texts;
        this.trace = trace;
    }

    void words(List<Segment> segments) {
        words.getChildren().setAll(segments.stream().map(this::segment).toList());
    }

    private Node segment(Segment segment) {
        Text text = new Text(segment.words());
        segment.tag().ifPresent(tag -> {
            boolean lacking = missing.test(tag);
            text.getStyleClass().add(lacking ? "value-missing" : "value-link");
            text.setFocusTraversable(true);
            text.setAccessibleRole(AccessibleRole.HYPERLINK);
            text.setAccessibleText(text.getText());
            text.setOnMouseClicked(event -> trace.accept(tag));
            text.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    trace.accept(tag);
                    event.consume();
                }
            });
        });
        return text;
    }

    void pages(List<byte[]> pictures) {
        boolean painted = !pictures.isEmpty();
        words.setVisible(!painted);
        words.setManaged(!painted);
        pages.getChildren().setAll(pictures.stream().map(this::page).toList());
    }

    private ImageView page(byte[] png) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(png)));
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(frame.widthProperty().subtract(BESIDE));
        view.setAccessibleText(texts.get("letter.preview.page"));
        return view;
    }
}
