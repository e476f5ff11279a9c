package id.jaganetral.ui.evidence.grab;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class RegionPickerTest extends ScreenTest {
    private final List<Optional<Image>> chosen = new ArrayList<>();

    /** A screen twice as fine as the window. */
    private RegionPicker open() {
        WritableImage held = new WritableImage(2732, 1536);
        for (int x = 200; x < 600; x++) {
            for (int y = 400; y < 800; y++) {
                held.getPixelWriter().setColor(x, y, Color.RED);
            }
        }
        RegionPicker picker =
                show(() -> new RegionPicker(held, new TestKit().kit().texts(), chosen::add));
        fx(() -> {
            picker.requestFocus();
            return null;
        });
        return picker;
    }

    @Test
    void theRectangleDrawnIsCutOutInThePixelsOfTheScreen() {
        RegionPicker picker = open();
        Bounds at = fx(() -> picker.localToScreen(picker.getBoundsInLocal()));
        moveTo(at.getMinX() + 300, at.getMinY() + 400).press(MouseButton.PRIMARY);
        moveTo(at.getMinX() + 100, at.getMinY() + 200).release(MouseButton.PRIMARY);
        assertThat(chosen).hasSize(1);
        Image part = chosen.get(0).orElseThrow();
        assertThat(List.of(part.getWidth(), part.getHeight())).containsExactly(400.0, 400.0);
        assertThat(part.getPixelReader().getColor(0, 0)).isEqualTo(Color.RED);
        assertThat(part.getPixelReader().getColor(399, 399)).isEqualTo(Color.RED);
    }

    @Test
    void enterTakesAllAndEscNothing() {
        open();
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(chosen).hasSize(2);
        assertThat(chosen.get(0).orElseThrow().getWidth()).isEqualTo(2732);
        assertThat(chosen.get(1)).isEmpty();
    }
}
