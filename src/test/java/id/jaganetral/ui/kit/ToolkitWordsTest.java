package id.jaganetral.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.text.Texts;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ToolkitWordsTest extends ScreenTest {
    @Test
    void theToolkitsOwnWordsAreIndonesian() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Texts.INDONESIAN);
            show(() -> new VBox(new TableView<String>()));
            assertThat(lookup(".placeholder .label").queryAllAs(Label.class))
                    .extracting(Label::getText)
                    .containsExactly("Tidak ada kolom");
        } finally {
            Locale.setDefault(before);
        }
    }
}
