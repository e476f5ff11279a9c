package id.jaganetral.ui.settings;

import id.jaganetral.application.workspace.OpenFilesAside;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.screen.Screen;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Ruang kerja: where it lies, and the way to another one. */
public final class WorkspaceView implements Screen {
    private final Kit kit;
    private final Path folder;
    private final OpenFilesAside aside;
    private final Runnable changeWorkspace;
    private final Region root;

    @FXML
    private VBox parts;

    @FXML
    private KeyValueList facts;

    @FXML
    private Card asideCard;

    /**
     * Builds the pane.
     *
     * @param more cards that features add below
     */
    public WorkspaceView(Kit kit, Path folder, OpenFilesAside aside, Runnable changeWorkspace, List<Region> more) {
        this.kit = kit;
        this.aside = aside;
        this.folder = folder;
        this.changeWorkspace = changeWorkspace;
        this.root = kit.views().load(this);
        showAside();
        parts.getChildren().addAll(more);
        facts.add(kit.texts().get("settings.workspace.folder"), folder.toString());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(kit.texts().get("settings.workspace.title"));
    }

    @FXML
    private void open() {
        kit.desktop().openFolder(folder);
    }

    @FXML
    private void removeAside() {
        if (kit.dialogs()
                .confirm(new Question(
                        kit.texts().get("settings.aside.title"),
                        kit.texts().get("settings.aside.confirm"),
                        kit.texts().get("settings.aside.remove"),
                        kit.texts().get("settings.aside.keep"),
                        true))) {
            kit.jobs()
                    .start(Job.query(() -> {
                                aside.remove();
                                return true;
                            })
                            .onSuccess(gone -> {
                                showAside();
                                kit.notices().done(kit.texts().get("settings.aside.removed"));
                            }));
        }
    }

    private void showAside() {
        asideCard.setVisible(aside.areThere());
        asideCard.setManaged(asideCard.isVisible());
    }

    @FXML
    private void copy() {
        kit.clipboard().copyText(folder.toString());
        kit.notices().done(kit.texts().get("settings.workspace.copied"));
    }

    @FXML
    private void change() {
        changeWorkspace.run();
    }
}
