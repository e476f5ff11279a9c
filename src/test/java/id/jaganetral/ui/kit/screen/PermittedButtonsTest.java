package id.jaganetral.ui.kit.screen;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Permission;
import id.jaganetral.ui.kit.ScreenTest;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class PermittedButtonsTest extends ScreenTest {
    private final PermittedButtons buttons = new PermittedButtons(Set.of(Permission.SEE_REPORTS)::contains);
    private final Button writes = writing();
    private final Button reads = PermittedButtons.needing(Permission.SEE_REPORTS, new Button("Lihat"));

    @Test
    void onlyWhatIsPermittedStays() {
        Button plain = new Button("Kembali");

        buttons.settle(new VBox(writes, reads, plain));

        assertThat(writes.isVisible() || writes.isManaged()).isFalse();
        assertThat(reads.isVisible() && reads.isManaged()).isTrue();
        assertThat(plain.isVisible() && plain.isManaged()).isTrue();
    }

    @Test
    void aPageThatShowsOrBindsTheButtonLaterDoesNotBringItBack() {
        SimpleBooleanProperty wanted = new SimpleBooleanProperty(true);
        writes.visibleProperty().bind(wanted);
        buttons.settle(new VBox(writes));
        assertThat(writes.isVisible()).isFalse();

        writes.setVisible(true);
        assertThat(writes.isVisible()).isFalse();
        writes.managedProperty().bind(wanted);
        assertThat(writes.isManaged()).isFalse();
    }

    @Test
    void whatIsBuiltLaterIsLookedThroughToo() {
        VBox page = new VBox();
        buttons.settle(page);
        VBox row = new VBox();
        page.getChildren().add(row);

        row.getChildren().addAll(writes, reads);

        assertThat(writes.isVisible()).isFalse();
        assertThat(reads.isVisible()).isTrue();
    }

    @Test
    void panesThatHoldAPartOfThePageAreLookedIntoBeforeTheyAreSeen() {
        Button inScroll = writing();
        Button inSplit = writing();
        Button inTitled = writing();
        Button inEmptyTable = writing();
        ScrollPane scroll = new ScrollPane(new Label());
        SplitPane split = new SplitPane();
        TitledPane titled = new TitledPane("Lainnya", new VBox(inTitled));
        TableView<String> table = new TableView<>();
        buttons.settle(new VBox(scroll, split, titled, table));

        scroll.setContent(new VBox(inScroll));
        split.getItems().add(inSplit);
        table.setPlaceholder(new VBox(inEmptyTable));

        assertThat(new boolean[] {
                    inScroll.isVisible(), inSplit.isVisible(), inTitled.isVisible(), inEmptyTable.isVisible()
                })
                .containsOnly(false);
    }

    private static Button writing() {
        return PermittedButtons.needing(Permission.LOG_REPORTS, new Button("Catat"));
    }
}
