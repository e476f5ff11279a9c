package id.jaganetral.ui.access;

import id.jaganetral.application.access.QrCode;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.PagePrinter;
import id.jaganetral.ui.kit.part.Banner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Lembar pemulihan: shown once; one goes on when it was printed or copied. */
public final class RecoverySheetView implements EntranceStep {
    private final Kit kit;
    private final PagePrinter printer;
    private final Runnable goOn;
    private final RecoverySheet sheet;
    private final Region root;

    @FXML
    private StackPane place;

    @FXML
    private Banner problem;

    @FXML
    private CheckBox kept;

    @FXML
    private Button go;

    /** What the sheet is about. */
    public record Subject(RecoveryKey key, Path workspace) {}

    public RecoverySheetView(Kit kit, QrCode qr, PagePrinter printer, Subject subject, Runnable goOn) {
        this.kit = kit;
        this.printer = printer;
        this.goOn = goOn;
        this.sheet = new RecoverySheet(kit.texts(), qr, subject.key(), subject.workspace(), LocalDate.now(kit.clock()));
        this.root = kit.views().load(this);
        place.getChildren().add(sheet);
        go.disableProperty().bind(kept.selectedProperty().not());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        kept.requestFocus();
    }

    @Override
    public void refused(List<Reason> reasons) {
        problem.setText(reasons.isEmpty() ? "" : kit.texts().get(reasons.get(0).message()));
    }

    @FXML
    private void print() {
        boolean possible = printer.print(sheet);
        problem.setText(possible ? "" : kit.texts().get("access.sheet.noPrinter"));
    }

    @FXML
    private void go() {
        goOn.run();
    }
}
