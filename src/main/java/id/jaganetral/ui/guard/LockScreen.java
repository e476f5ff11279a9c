package id.jaganetral.ui.guard;

import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.workspace.WorkingFolder;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.dialog.DialogLayer;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.part.FocusPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Hides everything the program shows and asks for the password of whoever is signed in. What was typed stays where it is,
 * also in open dialogs. Documents lying open for other programs are deleted.
 */
public final class LockScreen {
    /** Room for the title and borders of a window, in pixels. */
    private static final double FRAME = 40;

    private final Kit kit;
    private final OwnAccount account;
    private final WorkingFolder working;
    private final Runnable quit;
    private final List<Node> hidden = new ArrayList<>();
    private final List<FocusPlace> focused = new ArrayList<>();
    private Stage stage;

    /**
     * The lock of an open workspace.
     *
     * @param quit ends the program, without asking about unsaved input
     */
    public LockScreen(Kit kit, OwnAccount account, WorkingFolder working, Runnable quit) {
        this.kit = kit;
        this.account = account;
        this.working = working;
        this.quit = quit;
    }

    public boolean isLocked() {
        return stage != null;
    }

    public void lock() {
        if (isLocked()) {
            return;
        }
        int stuck = working.empty();
        for (Window window : Window.getWindows()) {
            Node root = window.getScene() == null ? null : window.getScene().getRoot();
            if (root != null && root.isVisible()) {
                Optional.ofNullable(window.getScene().getFocusOwner())
                        .map(FocusPlace::of)
                        .ifPresent(focused::add);
                keepColour(window.getScene());
                root.setVisible(false);
                hidden.add(root);
            }
        }
        LockView view = new LockView(kit, account, stuck, this::unlock, this::askToQuit);
        stage = new Stage();
        stage.initModality(Modality.APPLICATION_MODAL);
        stage.setTitle(kit.texts().get("guard.lock.title"));
        StackPane root = new StackPane(view.root(), new DialogLayer());
        stage.setScene(new Scene(root));
        fit(root);
        stage.setOnCloseRequest(javafx.event.Event::consume);
        stage.show();
        // once more with the styles a window gets when it is shown
        fit(root);
        stage.sizeToScene();
        view.shown();
    }

    /** What is behind stays as dark or light as it was, not white. */
    private static void keepColour(Scene behind) {
        if (behind.getRoot() instanceof Region region && region.getBackground() != null) {
            region.getBackground().getFills().stream().findFirst().ifPresent(fill -> behind.setFill(fill.getFill()));
        }
    }

    /** Some window managers begin with the least size, whatever was asked for. */
    private void fit(StackPane root) {
        root.applyCss();
        double width = root.prefWidth(-1);
        stage.setMinWidth(width + FRAME);
        stage.setMinHeight(root.prefHeight(width) + FRAME);
    }

    private void unlock() {
        hidden.forEach(root -> root.setVisible(true));
        hidden.clear();
        focused.forEach(FocusPlace::comeBack);
        focused.clear();
        Stage open = stage;
        stage = null;
        open.hide();
    }

    private void askToQuit() {
        if (kit.dialogs()
                .confirm(new Question(
                        kit.texts().get("guard.quit.title"),
                        kit.texts().get("guard.quit.explanation"),
                        kit.texts().get("guard.quit.action"),
                        kit.texts().get("guard.quit.stay"),
                        true))) {
            quit.run();
        }
    }
}
