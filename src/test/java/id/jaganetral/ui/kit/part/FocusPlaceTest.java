package id.jaganetral.ui.kit.part;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.ui.kit.ScreenTest;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FocusPlaceTest extends ScreenTest {
    private final Button navigation = new Button("Beranda");
    private final Button inRow = new Button("Identifikasi");
    private final VBox rows = new VBox(new HBox(inRow));
    private final TextField below = new TextField();
    private final VBox page = new VBox(rows, below);

    @BeforeEach
    void open() {
        show(() -> new HBox(navigation, page));
        fx(() -> {
            FocusPlace.keepIn(stage().getScene());
            inRow.requestFocus();
            return null;
        });
    }

    @Test
    void rowsDrawnAnewKeepTheFocusAmongThem() {
        Button again = new Button("Ubah identitas");
        change(() -> rows.getChildren().setAll(new HBox(again)));
        assertThat(stage().getScene().getFocusOwner()).isEqualTo(again);
    }

    @Test
    void whereNoRowIsLeftThePageGoesOn() {
        change(() -> rows.getChildren().clear());
        assertThat(stage().getScene().getFocusOwner()).isEqualTo(below);
    }

    @Test
    void aPartThatAsksForTheFocusItselfGetsIt() {
        change(() -> {
            rows.getChildren().clear();
            navigation.requestFocus();
        });
        assertThat(stage().getScene().getFocusOwner()).isEqualTo(navigation);
    }

    @Test
    void aPlaceComesBackToItsPartOrNearIt() {
        FocusPlace place = fx(() -> FocusPlace.of(inRow));
        change(navigation::requestFocus);
        change(place::comeBack);
        assertThat(inRow.isFocused()).isTrue();

        inRow.setDisable(true);
        change(navigation::requestFocus);
        change(place::comeBack);
        assertThat(below.isFocused()).isTrue();
    }

    @Test
    void tabLeavesAnInputOfSeveralLinesAndWritesNothing() {
        TextArea story = new TextArea("Awal");
        change(() -> {
            TabKey.leavesTextAreas(stage().getScene());
            page.getChildren().add(1, story);
            story.requestFocus();
        });
        push(KeyCode.TAB);
        assertThat(below.isFocused()).isTrue();
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(story.isFocused()).isTrue();
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(inRow.isFocused()).isTrue();
        assertThat(story.getText()).isEqualTo("Awal");
    }

    private static void change(Runnable change) {
        fx(() -> {
            change.run();
            return null;
        });
        // the toolkit moves the focus with the next frame
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents(3);
    }
}
