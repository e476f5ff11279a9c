package id.jaganetral.ui.workspace;

import id.jaganetral.application.workspace.NewOffice;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Asks for which office a workspace is made, and where it is to lie. */
final class NewWorkspaceForm {
    /** What the name of a government begins with; the last is written out by the office itself. */
    private enum Government {
        REGENCY,
        CITY,
        PROVINCE,
        CENTRAL
    }

    private static final int COLUMNS = 34;

    private final Kit kit;
    private final Texts texts;
    private final String folderName;
    private final FormGrid grid = new FormGrid();
    private final ComboBox<Government> government = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField office = new TextField();
    private final TextField folder = new TextField();
    private final Field folderField;

    NewWorkspaceForm(Kit kit, Path home, String folderName) {
        this.kit = kit;
        this.texts = kit.texts();
        this.folderName = folderName;
        folder.setText(FolderProposal.free(home.resolve("JagaNetral").resolve(folderName))
                .toString());
        folder.setPrefColumnCount(COLUMNS);
        folderField = new Field("folder", texts.get("workspace.start.folder"), folderLine());
        folderField.setHint(texts.get("workspace.start.folderHint"));
        folderField.setSpan(2);
        grid.setColumns(2);
        grid.getChildren().add(folderField);
    }

    /** Asks for the government and the office as well. */
    NewWorkspaceForm withOffice() {
        Choices.offer(
                government, List.of(Government.values()), kind -> texts.get("workspace.start.government." + kind));
        government.setValue(Government.REGENCY);
        government.setMaxWidth(Double.MAX_VALUE);
        name.setId("governmentName");
        office.setId("officeName");
        name.setPromptText(texts.get("workspace.start.governmentName.prompt"));
        office.setPromptText(texts.get("workspace.start.office.prompt"));
        Field unit = new Field("office", texts.get("settings.office.office"), office);
        unit.setHint(texts.get("workspace.start.office.hint"));
        unit.setSpan(2);
        grid.getChildren()
                .addAll(
                        0,
                        List.of(
                                new Field("government", texts.get("workspace.start.government"), government),
                                new Field("name", texts.get("workspace.start.governmentName"), name),
                                unit));
        return this;
    }

    Region root() {
        return grid;
    }

    /** Says at the fields what is missing. */
    boolean check() {
        boolean placed = path().filter(Path::isAbsolute).isPresent();
        folderField.setError(placed ? "" : texts.get("workspace.start.folderWrong"));
        return placed;
    }

    /** What was told; asked only after {@link #check}. */
    NewOffice office() {
        String typed = name.getText().strip().toUpperCase(Locale.ROOT);
        String whole = typed.isEmpty() || government.getValue() == Government.CENTRAL
                ? typed
                : texts.get("workspace.start.government." + government.getValue())
                                .toUpperCase(Locale.ROOT)
                        + " " + typed;
        return new NewOffice(
                path().orElseThrow(), whole, office.getText().strip().toUpperCase(Locale.ROOT));
    }

    private HBox folderLine() {
        Button browse = new Button(texts.get("workspace.start.browse"));
        browse.setMinWidth(Region.USE_PREF_SIZE);
        browse.setOnAction(event -> kit.files()
                .folder(texts.get("workspace.start.folderTitle"))
                .ifPresent(chosen ->
                        folder.setText(FolderProposal.inside(chosen, folderName).toString())));
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox line = new HBox(8, folder, browse);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(folder.getText().strip()));
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }
}
