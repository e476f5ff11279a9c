package id.jaganetral.ui.letter;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Daftar tanda, a pane of the settings: look a tag up and copy it into Word. */
public final class TagsView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final TagsViewModel model;
    private final Region root;

    @FXML
    private SearchField search;

    @FXML
    private TableView<TagsViewModel.Line> table;

    @FXML
    private Button copy;

    public TagsView(TagsViewModel model, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.root = kit.views().load(this);
        table.getColumns()
                .setAll(List.of(
                        Columns.text(texts.get("letter.tag.tag"), 200, TagsViewModel.Line::written),
                        Columns.text(texts.get("letter.tag.meaning"), 260, TagsViewModel.Line::meaning),
                        Columns.text(texts.get("letter.tag.example"), 220, TagsViewModel.Line::example),
                        Columns.text(texts.get("letter.tag.forms"), 180, TagsViewModel.Line::forms)));
        Tables.prepare(
                table, new EmptyState(Feather.TAG, texts.get("letter.tag.none"), texts.get("letter.tag.none.why")));
        Tables.onOpen(table, line -> copyTag());
        table.setItems(model.lines());
        search.queryProperty()
                .addListener((observed, before, now) -> model.text().set(now));
        copy.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
    }

    @FXML
    private void copyTag() {
        String tag = table.getSelectionModel().getSelectedItem().written();
        kit.clipboard().copyText(tag);
        kit.notices().done(texts.get("letter.tag.copied", tag));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("letter.tag.title"));
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public Optional<Node> searchField() {
        return Optional.of(search);
    }
}
