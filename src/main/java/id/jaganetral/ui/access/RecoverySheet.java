package id.jaganetral.ui.access;

import id.jaganetral.application.access.QrCode;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.IndonesianDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The sheet as it is shown, printed and kept: black on white, words in numbered columns, QR beside them. */
final class RecoverySheet extends VBox {
    private static final int ROWS = 6;
    private static final double QR = 190;

    RecoverySheet(Texts texts, QrCode qr, RecoveryKey key, Path workspace, LocalDate today) {
        super(10);
        getStyleClass().add("recovery-sheet");
        List<String> words = key.words();
        GridPane grid = new GridPane();
        grid.setHgap(22);
        grid.setVgap(5);
        for (int i = 0; i < words.size(); i++) {
            grid.add(new Label(texts.get("access.sheet.word", i + 1, words.get(i))), i / ROWS, i % ROWS);
        }
        Label title = new Label(texts.get("access.sheet.heading"));
        title.getStyleClass().add("recovery-heading");
        Label about = new Label(texts.get("access.sheet.about", workspace.toString(), IndonesianDate.words(today)));
        Label keep = new Label(texts.get("access.sheet.keep"));
        for (Label label : List.of(about, keep)) {
            label.setWrapText(true);
        }
        HBox body = new HBox(24, grid, new QrPicture(qr.fields(String.join(" ", words)), QR));
        getChildren().addAll(title, about, body, keep);
    }
}
