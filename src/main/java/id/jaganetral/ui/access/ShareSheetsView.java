package id.jaganetral.ui.access;

import id.jaganetral.application.access.SharePair;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.Kit;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Lembar dua petugas: one after the other, so that neither holder sees both. */
public final class ShareSheetsView implements EntranceStep {
    private final StackPane root = new StackPane();
    private final RecoverySheetView second;
    private RecoverySheetView shown;

    public ShareSheetsView(Kit kit, AccountParts parts, SharePair halves, Path workspace, Runnable done) {
        this.second = new RecoverySheetView(
                kit,
                parts,
                SheetPaper.of(halves.second(), workspace, "access.sheet.done"),
                RecoverySheetView.Ways.on(done));
        this.shown = new RecoverySheetView(
                kit,
                parts,
                SheetPaper.of(halves.first(), workspace, "access.share.next"),
                RecoverySheetView.Ways.on(this::showSecond));
        root.getChildren().setAll(shown.root());
    }

    private void showSecond() {
        shown = second;
        root.getChildren().setAll(second.root());
        second.shown();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        shown.shown();
    }

    @Override
    public void refused(List<Reason> reasons) {
        shown.refused(reasons);
    }
}
