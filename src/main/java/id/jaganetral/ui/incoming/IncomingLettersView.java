package id.jaganetral.ui.incoming;

import id.jaganetral.application.access.Permission;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.screen.ListScreen;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.feather.Feather;

/** Surat masuk: the register. */
public final class IncomingLettersView extends ListScreen {
    private final Kit kit;
    private final Texts texts;
    private final IncomingLettersViewModel model;
    private final LetterForms forms;

    @FXML
    private PageHeader header;

    @FXML
    private SearchField search;

    @FXML
    private ComboBox<IncomingLettersViewModel.Box> box;

    @FXML
    private TableView<ReceivedLetter> table;

    public IncomingLettersView(IncomingWork desk, String sought, Kit kit) {
        super(kit.texts().get("incoming.title"));
        this.kit = kit;
        this.texts = kit.texts();
        this.model = new IncomingLettersViewModel(desk.browse(), kit.jobs());
        this.forms = new LetterForms(desk, kit);
        consistsOf(kit.views().load(this), model.list(), search);
        Choices.offer(box, List.of(IncomingLettersViewModel.Box.values()), b -> texts.get("incoming.box." + b));
        columns();
        Tables.narrowed(table, model.list(), search, box, this::summarise);
        Tables.prepare(table, new EmptyState(Feather.INBOX, texts.get("incoming.list.loading"), ""));
        Tables.onOpen(table, letter -> kit.navigator().open(new Places.IncomingLetterDetail(letter.id())));
        Tables.copyable(table, kit.clipboard());
        if (!sought.isBlank()) {
            search.search(sought);
        }
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        // what tells letters apart stays in sight with large letters
                        Columns.keep(Columns.text(texts.get("incoming.column.agenda"), 118, ReceivedLetter::agenda)),
                        Columns.keep(Columns.date(
                                texts.get("incoming.field.receivedOn"),
                                104,
                                letter -> Optional.of(letter.content().receivedOn()))),
                        Columns.text(texts.get("incoming.field.sender"), 170, letter -> letter.content()
                                .sender()),
                        Columns.text(texts.get("incoming.field.number"), 140, letter -> letter.content()
                                .number()),
                        Columns.text(texts.get("incoming.field.subject"), 220, this::subject),
                        Columns.keep(Columns.date(texts.get("incoming.column.due"), 118, letter -> letter.content()
                                .replyDue())),
                        Columns.keep(Columns.node(
                                texts.get("incoming.column.state"),
                                150,
                                letter -> Optional.of(LetterLook.state(model.state(letter), texts))))));
    }

    private String subject(ReceivedLetter letter) {
        return texts.get("incoming.purpose." + letter.content().purpose()) + ": "
                + letter.content().subject();
    }

    private void summarise() {
        header.setSubtitle(texts.get(model.summary()));
        Button first =
                PermittedButtons.needing(Permission.KEEP_RECEIVED_LETTERS, new Button(texts.get("incoming.register")));
        first.setOnAction(event -> register());
        EmptyState empty = model.list().nothingYet()
                ? new EmptyState(
                        Feather.INBOX, texts.get("incoming.list.none"), texts.get("incoming.list.none.how"), first)
                : new EmptyState(
                        Feather.SEARCH, texts.get("incoming.list.nothing"), texts.get("incoming.list.nothing.how"));
        Tables.prepare(table, empty);
    }

    @FXML
    private void register() {
        forms.register(model.list().all(), letter -> {
            kit.notices().done(texts.get("incoming.registered", letter.agenda()));
            kit.navigator().open(new Places.IncomingLetterDetail(letter.id()));
        });
    }
}
