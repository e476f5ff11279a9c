package id.jaganetral.ui.settings;

import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.screen.Screen;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.layout.Region;

/** Ruang kerja: where it lies, and the way to another one. */
public final class WorkspaceView implements Screen {
    private final Kit kit;
    private final Path folder;
    private final Runnable changeWorkspace;
    private final Region root;

    @FXML
    private KeyValueList facts;

    public WorkspaceView(Kit kit, Path folder, Runnable changeWorkspace) {
        this.kit = kit;
        this.folder = folder;
        this.changeWorkspace = changeWorkspace;
        this.root = kit.views().load(this);
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
    private void copy() {
        kit.clipboard().copyText(folder.toString());
        kit.notices().done(kit.texts().get("settings.workspace.copied"));
    }

    @FXML
    private void change() {
        changeWorkspace.run();
    }
}
