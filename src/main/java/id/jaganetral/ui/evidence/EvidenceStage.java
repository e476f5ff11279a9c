package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.view.Raster;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows one piece as what it is: a picture, pages, text, or a button for the program of the computer that can open it. */
final class EvidenceStage extends StackPane {
    private static final PseudoClass OVER_PICTURE = PseudoClass.getPseudoClass("over-picture");

    /** What was found to show. */
    private record Found(Optional<Raster> picture, int pages, Optional<String> text) {}

    private final EvidenceWork work;
    private final Kit kit;
    private final Texts texts;
    private final PictureStage picture = new PictureStage();
    private final TextArea text = new TextArea();
    private final Label nothing = Words.block("", "text-quiet");
    private final Button elsewhere = new Button("", Icons.of(Feather.EXTERNAL_LINK));
    private final VBox without = new VBox(12, nothing, elsewhere);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private Optional<EvidenceItem> item = Optional.empty();

    EvidenceStage(EvidenceWork work, Kit kit) {
        this.work = work;
        this.kit = kit;
        this.texts = kit.texts();
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("evidence-text");
        nothing.setMaxWidth(460);
        elsewhere.setId("openElsewhere");
        elsewhere.setOnAction(event -> item.ifPresent(this::askToOpen));
        without.getStyleClass().add("evidence-without");
        without.setAlignment(Pos.CENTER);
        without.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(picture, text, without);
        setMinSize(0, 0);
    }

    PictureStage picture() {
        return picture;
    }

    /** How many pages there are; 1 for a picture, 0 for what has none. */
    ReadOnlyIntegerProperty pages() {
        return pages.getReadOnlyProperty();
    }

    /** The page shown, from 0. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    Optional<EvidenceItem> item() {
        return item;
    }

    /**
     * Shows a piece.
     *
     * @param first done in the background before it is opened
     */
    void show(EvidenceItem next, Runnable first) {
        item = Optional.of(next);
        pages.set(0);
        load(0, () -> {
            first.run();
            return work.viewing().pages(next.file());
        });
    }

    void turnPage(int by) {
        int wanted = page.get() + by;
        int known = pages.get();
        if (wanted >= 0 && wanted < known) {
            load(wanted, () -> known);
        }
    }

    void clear() {
        item = Optional.empty();
        picture.clear();
        text.clear();
    }

    private void load(int wanted, Supplier<Integer> count) {
        EvidenceItem asked = item.orElseThrow();
        picture.clear();
        text.setVisible(false);
        place(false);
        say("evidence.viewer.loading", false);
        kit.jobs()
                .start(Job.query(() -> {
                            int all = count.get();
                            return new Found(
                                    all > 0 ? work.viewing().picture(asked.file(), wanted) : Optional.empty(),
                                    all,
                                    work.viewing().text(asked.file()));
                        })
                        .onSuccess(found -> {
                            if (item.filter(asked::equals).isPresent()) {
                                shown(asked, wanted, found);
                            }
                        }));
    }

    private void shown(EvidenceItem asked, int wanted, Found found) {
        pages.set(found.pages());
        page.set(wanted);
        found.picture().ifPresent(picture::show);
        found.text().ifPresent(text::setText);
        text.setVisible(found.text().isPresent());
        boolean video = asked.file().type().presentation() == MediaType.Presentation.VIDEO;
        boolean frame = video && found.picture().isPresent();
        without.setVisible(frame || found.picture().isEmpty() && found.text().isEmpty());
        place(frame);
        if (without.isVisible()) {
            say(
                    video ? videoWords(frame) : "evidence.viewer.nothing",
                    opensElsewhere(asked.file().type()));
            elsewhere.setText(texts.get(video ? "evidence.viewer.play" : "evidence.viewer.elsewhere"));
        }
    }

    /** In the middle, or at the foot of a picture. */
    private void place(boolean overPicture) {
        without.pseudoClassStateChanged(OVER_PICTURE, overPicture);
        setAlignment(without, overPicture ? Pos.BOTTOM_CENTER : Pos.CENTER);
    }

    private static String videoWords(boolean frame) {
        return frame ? "evidence.viewer.frame" : "evidence.viewer.video";
    }

    private void say(String key, boolean button) {
        nothing.setText(texts.get(key));
        without.setVisible(true);
        elsewhere.setVisible(button);
        elsewhere.setManaged(button);
    }

    /** Never what is not known: it might be a program. */
    private static boolean opensElsewhere(MediaType type) {
        return type != MediaType.UNKNOWN && type != MediaType.ZIP;
    }

    private void askToOpen(EvidenceItem shown) {
        Question question = new Question(
                texts.get("evidence.viewer.open.title"),
                texts.get("evidence.viewer.open.explanation"),
                texts.get("evidence.viewer.open.action"),
                texts.get("kit.cancel"),
                false);
        if (kit.dialogs().confirm(question)) {
            kit.jobs()
                    .start(Job.doing(Message.of("evidence.copy.job"), progress -> work.openCopy()
                                    .open(shown, progress))
                            .onSuccess(kit.desktop()::open));
        }
    }
}
