package id.jaganetral.ui.retention;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.retention.RunDestruction;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.DueFile;
import id.jaganetral.domain.retention.ListedFile;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.part.SidePanel;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.ListScreen;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Narrowed;
import id.jaganetral.ui.kit.table.Tables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Usulan pemusnahan: lists one person proposed and another decides on. */
public final class DestructionListsView extends ListScreen {
    /** Which lists are shown. */
    private enum Box {
        ALL,
        WAITING,
        UNDER_WAY,
        DESTROYED,
        CLOSED
    }

    private static final String DANGER = "danger";

    private final RetentionWork work;
    private final Kit kit;
    private final Texts texts;
    private final Narrowed<DestructionList, Box> lists;
    private final RetentionForms forms;
    private final RetentionWords words;

    @FXML
    private PageHeader header;

    @FXML
    private Banner problem;

    @FXML
    private SearchField search;

    @FXML
    private ComboBox<Box> box;

    @FXML
    private TableView<DestructionList> table;

    @FXML
    private SidePanel details;

    @FXML
    private VBox about;

    public DestructionListsView(RetentionWork work, Kit kit) {
        super(kit.texts().get("retention.lists.title"));
        this.work = work;
        this.kit = kit;
        this.texts = kit.texts();
        this.lists = new Narrowed<>(
                () -> work.list().lists(),
                DestructionListsView::inBox,
                DestructionListsView::found,
                Box.ALL,
                kit.jobs());
        this.forms = new RetentionForms(work, kit);
        this.words = new RetentionWords(texts, kit.clock().getZone());
        consistsOf(kit.views().load(this), lists, search);
        Choices.offer(box, List.of(Box.values()), b -> texts.get("retention.lists.box." + b));
        columns();
        Tables.narrowed(table, lists, search, box, this::summarise);
        Tables.prepare(table, new EmptyState(Feather.USERS, texts.get("retention.list.loading"), ""));
        Tables.copyable(table, kit.clipboard());
        table.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> look());
        details.onClose(texts.get("retention.details.close"), () -> table.getSelectionModel()
                .clearSelection());
        look();
    }

    private static boolean inBox(DestructionList list, Box box) {
        return switch (box) {
            case ALL -> true;
            case CLOSED ->
                list.state() == DestructionList.State.REFUSED || list.state() == DestructionList.State.WITHDRAWN;
            default -> list.state().name().equals(box.name());
        };
    }

    private static String found(DestructionList list) {
        return (list.number() + " " + list.proposedBy() + " " + list.reason() + " "
                        + list.files().stream()
                                .map(line -> line.file().numbers())
                                .collect(Collectors.joining(" ")))
                .toLowerCase(Locale.ROOT);
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        Columns.keep(Columns.text(texts.get("retention.list.number"), 130, DestructionList::number)),
                        Columns.date(
                                texts.get("retention.list.on"),
                                110,
                                list -> Optional.of(list.proposedAt()
                                        .atZone(kit.clock().getZone())
                                        .toLocalDate())),
                        Columns.text(texts.get("retention.list.proposed"), 170, DestructionList::proposedBy),
                        Columns.keep(Columns.number(texts.get("retention.list.files"), 80, list -> list.files()
                                .size())),
                        Columns.keep(Columns.node(
                                texts.get("retention.column.state"),
                                190,
                                list -> Optional.of(words.state(list.state()))))));
    }

    private void summarise() {
        long waiting = lists.all().stream()
                .filter(list -> list.state() == DestructionList.State.WAITING)
                .count();
        header.setSubtitle(texts.get("retention.lists.summary", lists.all().size(), waiting));
        Tables.prepare(
                table,
                lists.nothingYet()
                        ? new EmptyState(
                                Feather.USERS, texts.get("retention.lists.none"), texts.get("retention.lists.none.how"))
                        : new EmptyState(
                                Feather.SEARCH,
                                texts.get("retention.list.nothing"),
                                texts.get("retention.list.nothing.how")));
        look();
    }

    private void look() {
        Optional<DestructionList> chosen =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        details.setVisible(chosen.isPresent());
        details.setManaged(chosen.isPresent());
        chosen.ifPresent(this::show);
    }

    private void show(DestructionList list) {
        details.setTitle(list.number());
        KeyValueList facts = new KeyValueList();
        facts.add(texts.get("retention.list.proposed"), words.by(list.proposedBy(), list.proposedAt()));
        facts.add(texts.get("retention.reason"), list.reason());
        list.decision().ifPresent(decision -> {
            facts.add(texts.get("retention.list.decision." + decision.kind()), words.by(decision.by(), decision.at()));
            if (!decision.reason().isEmpty()) {
                facts.add(texts.get("retention.note"), decision.reason());
            }
        });
        list.minutes().ifPresent(minutes -> facts.add(texts.get("retention.list.minutes"), minutes.number()));
        about.getChildren().setAll(facts);
        list.files().forEach(this::file);
        actions(list);
    }

    private void file(ListedFile line) {
        DueFile file = line.file();
        about.getChildren()
                .addAll(
                        line.destroyed() ? Words.block(file.numbers(), "text-strong") : link(file),
                        Words.block(
                                texts.get(
                                        line.destroyed() ? "retention.list.file.gone" : "retention.list.file",
                                        file.code(),
                                        IndonesianDate.brief(file.closedOn()),
                                        IndonesianDate.brief(file.due())),
                                "text-quiet"));
    }

    /** Who decides looks at it first. */
    private Hyperlink link(DueFile file) {
        Hyperlink link = new Hyperlink(file.numbers());
        link.setWrapText(true);
        link.setOnAction(event -> kit.navigator().open(new Places.ReportDetail(new ReportId(file.report()))));
        return link;
    }

    private void actions(DestructionList list) {
        switch (list.state()) {
            case WAITING -> waiting(list);
            case UNDER_WAY -> {
                Button run = button(Permission.APPROVE_DESTRUCTION, "retention.run", Feather.TRASH_2, DANGER);
                run.setOnAction(event -> run(list));
                about.getChildren().addAll(Words.block(texts.get("retention.run.left"), "text-quiet"), run);
            }
            case DESTROYED -> minutes(list);
            default -> {}
        }
    }

    private void waiting(DestructionList list) {
        about.getChildren().add(Words.block(texts.get("retention.approve.backups"), "text-quiet"));
        if (list.proposer().equals(work.account())) {
            Button withdraw =
                    button(Permission.PROPOSE_DESTRUCTION, "retention.withdraw", Feather.CORNER_UP_LEFT, "flat");
            withdraw.setOnAction(event -> forms.withdraw(list, done -> changed("retention.withdraw.done", done)));
            about.getChildren().addAll(Words.block(texts.get("retention.approve.other"), "text-quiet"), withdraw);
            return;
        }
        Button approve = button(Permission.APPROVE_DESTRUCTION, "retention.approve", Feather.CHECK, DANGER);
        approve.setOnAction(event -> approve(list));
        Button refuse = button(Permission.APPROVE_DESTRUCTION, "retention.refuse", Feather.X, "flat");
        refuse.setOnAction(event -> forms.refuse(list, done -> changed("retention.refuse.done", done)));
        about.getChildren().addAll(approve, refuse);
    }

    private void approve(DestructionList list) {
        Question question = new Question(
                texts.get("retention.approve.title", list.number(), list.files().size()),
                texts.get("retention.approve.explanation"),
                texts.get("retention.approve"),
                texts.get("kit.cancel"),
                true);
        if (kit.dialogs().confirm(question)) {
            problem.setText("");
            kit.jobs()
                    .start(Job.change(() -> work.decide().approve(list.id()))
                            .onSuccess(this::run)
                            .onRefusal(this::refused));
        }
    }

    private void run(DestructionList list) {
        problem.setText("");
        kit.jobs()
                .start(Job.asking(Message.of("retention.run.job", list.number()), progress -> work.run()
                                .run(list.id(), progress))
                        .onSuccess(this::ran)
                        .onRefusal(this::refused)
                        .atEnd(lists::load));
    }

    private void ran(RunDestruction.Result result) {
        kit.notices()
                .done(texts.get(
                        result.shared() == 0 ? "retention.run.done" : "retention.run.shared",
                        result.destroyed(),
                        result.shared()));
        if (!result.left().isEmpty()) {
            refused(result.left());
        }
    }

    private void refused(List<Reason> reasons) {
        problem.setTone(Tone.DANGER);
        problem.setText(
                reasons.stream().map(reason -> texts.get(reason.message())).collect(Collectors.joining(" ")));
    }

    private void minutes(DestructionList list) {
        about.getChildren().add(Words.block(texts.get("retention.details.backups"), "text-quiet"));
        if (list.minutes().isPresent()) {
            Button open = new Button(texts.get("retention.minutes.open"), Icons.of(Feather.FILE_TEXT));
            open.setOnAction(event ->
                    kit.navigator().open(new Places.Letters(list.minutes().get().number())));
            about.getChildren().add(open);
            return;
        }
        Button write = button(Permission.ISSUE_LETTERS, "retention.minutes.issue", Feather.FILE_TEXT, "accent");
        write.setOnAction(event -> forms.minutes(list, letter -> {
            kit.notices().done(texts.get("retention.minutes.done", letter.number()));
            lists.load();
        }));
        about.getChildren().add(write);
    }

    private void changed(String key, DestructionList list) {
        problem.setText("");
        kit.notices().done(texts.get(key, list.number()));
        lists.load();
    }

    private Button button(Permission permission, String key, Feather icon, String style) {
        Button button = PermittedButtons.needing(permission, new Button(texts.get(key)));
        // an icon takes the colour of the danger itself and would not be seen on it
        if (!style.equals(DANGER)) {
            button.setGraphic(Icons.of(icon));
        }
        button.getStyleClass().add(style);
        return button;
    }
}
