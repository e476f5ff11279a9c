package id.jaganetral.ui.access;

import id.jaganetral.application.access.QrCode;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.IndonesianDate;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The sheet as it is shown, printed and kept: black on white, words in numbered columns, QR beside them. */
final class RecoverySheet extends VBox {
    private static final int COLUMNS = 3;
    private static final double QR = 190;

    RecoverySheet(Texts texts, QrCode qr, SheetPaper paper, LocalDate today) {
        super(10);
        getStyleClass().add("recovery-sheet");
        List<String> words = paper.words();
        int rows = (words.size() + COLUMNS - 1) / COLUMNS;
        GridPane grid = new GridPane();
        grid.setHgap(22);
        grid.setVgap(5);
        for (int i = 0; i < words.size(); i++) {
            grid.add(new Label(texts.get("access.sheet.word", i + 1, words.get(i))), i / rows, i % rows);
        }
        Label title = new Label(texts.get(paper.key() + "heading", paper.number()));
        title.getStyleClass().add("recovery-heading");
        Label about =
                new Label(texts.get("access.sheet.about", paper.workspace().toString(), IndonesianDate.words(today)));
        Label keep = new Label(texts.get(paper.key() + "keep"));
        for (Label label : List.of(about, keep)) {
            label.setWrapText(true);
        }
        HBox body = new HBox(24, grid, new QrPicture(qr.fields(String.join(" ", words)), QR));
        getChildren().addAll(title, about, body, keep);
    }
}
