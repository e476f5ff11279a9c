package id.jaganetral.ui.access;

import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.PagePrinter;
import id.jaganetral.ui.kit.part.Banner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Lembar pemulihan or lembar petugas: shown once; one goes on when it was printed or copied. */
public final class RecoverySheetView implements EntranceStep {
    private final Kit kit;
    private final PagePrinter printer;
    private final Ways ways;
    private final RecoverySheet sheet;
    private final Region root;

    @FXML
    private StackPane place;

    @FXML
    private Banner problem;

    @FXML
    private CheckBox kept;

    @FXML
    private Label title;

    @FXML
    private Label explanation;

    @FXML
    private Button go;

    @FXML
    private Button share;

    /**
     * What is possible once the sheet is kept.
     *
     * @param goOn goes on
     * @param share asks for sheets of two officers as well; empty when that is asked elsewhere
     */
    public record Ways(Runnable goOn, Optional<Runnable> share) {
        public static Ways on(Runnable goOn) {
            return new Ways(goOn, Optional.empty());
        }
    }

    public RecoverySheetView(Kit kit, AccountParts parts, SheetPaper paper, Ways ways) {
        this.kit = kit;
        this.printer = parts.printer();
        this.ways = ways;
        this.sheet = new RecoverySheet(kit.texts(), parts.qr(), paper, LocalDate.now(kit.clock()));
        this.root = kit.views().load(this);
        title.setText(kit.texts().get(paper.key() + "title", paper.number()));
        explanation.setText(kit.texts().get(paper.key() + "explanation"));
        kept.setText(kit.texts().get(paper.key() + "kept", paper.number()));
        go.setText(kit.texts().get(paper.action()));
        place.getChildren().add(sheet);
        go.disableProperty().bind(kept.selectedProperty().not());
        share.disableProperty().bind(kept.selectedProperty().not());
        share.setVisible(ways.share().isPresent());
        share.setManaged(ways.share().isPresent());
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
        ways.goOn().run();
    }

    @FXML
    private void share() {
        ways.share().ifPresent(Runnable::run);
    }
}
