package id.jaganetral.ui.audit;

import id.jaganetral.application.audit.ChainFaultWords;
import id.jaganetral.application.audit.CheckLog;
import id.jaganetral.application.audit.LinkedEntry;
import id.jaganetral.application.audit.Seals;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.audit.LogEntry;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.part.SidePanel;
import id.jaganetral.ui.kit.screen.ListScreen;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** Catatan kegiatan. */
public final class LogView extends ListScreen {
    private static final FileKind WORKBOOK = FileKind.of("audit.kind.workbook", "*.xlsx");
    private static final FileKind TEXT = FileKind.of("audit.kind.text", "*.txt");

    private final Kit kit;
    private final Texts texts;
    private final LogViewModel model;

    @FXML
    private PageHeader header;

    @FXML
    private Banner finding;

    @FXML
    private SearchField search;

    @FXML
    private ComboBox<Optional<ActKind.Group>> group;

    @FXML
    private ComboBox<Optional<UUID>> who;

    @FXML
    private DateField from;

    @FXML
    private DateField until;

    @FXML
    private Button clear;

    @FXML
    private TableView<LogLine> table;

    @FXML
    private SidePanel details;

    @FXML
    private KeyValueList facts;

    @FXML
    private Button about;

    public LogView(LogViewModel model, Kit kit) {
        super(kit.texts().get("audit.title"));
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        consistsOf(kit.views().load(this), model, search);
        filters();
        columns();
        table.setItems(model.lines());
        table.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> look());
        details.onClose(texts.get("audit.details.close"), () -> table.getSelectionModel()
                .clearSelection());
        model.total().addListener((observed, before, now) -> summarise());
        look();
        waiting();
    }

    private void filters() {
        search.queryProperty()
                .addListener((observed, before, now) -> model.words().set(now));
        words(group, chosen -> chosen.map(one -> texts.get("audit.group." + one))
                .orElse(texts.get("audit.group.all")));
        group.getItems().add(Optional.empty());
        Arrays.stream(ActKind.Group.values()).map(Optional::of).forEach(group.getItems()::add);
        group.valueProperty().bindBidirectional(model.group());
        words(who, chosen -> chosen.map(this::name).orElse(texts.get("audit.who.all")));
        who.setItems(model.accounts());
        who.valueProperty().bindBidirectional(model.who());
        from.valueProperty().addListener((observed, before, now) -> model.from().set(Optional.ofNullable(now)));
        until.valueProperty()
                .addListener((observed, before, now) -> model.until().set(Optional.ofNullable(now)));
    }

    private static <T> void words(ComboBox<Optional<T>> box, Function<Optional<T>, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> chosen) {
                return words.apply(chosen == null ? Optional.empty() : chosen);
            }

            @Override
            public Optional<T> fromString(String typed) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
    }

    private void columns() {
        List<TableColumn<LogLine, ?>> columns = List.of(
                Columns.keep(Columns.number(texts.get("audit.column.number"), 80, LogLine::number)),
                Columns.keep(Columns.text(texts.get("audit.column.at"), 185, line -> of(line, this::moment))),
                Columns.text(
                        texts.get("audit.column.who"),
                        180,
                        line -> of(line, entry -> entry.who().map(this::name).orElse(texts.get("audit.who.program")))),
                Columns.text(
                        texts.get("audit.column.sentence"), 420, line -> of(line, entry -> model.sentence(entry))));
        // the order of the log is its meaning, and a million lines are not sorted in sight
        columns.forEach(column -> column.setSortable(false));
        table.getColumns().setAll(columns);
        Tables.copyable(table, kit.clipboard());
    }

    private static String of(LogLine line, Function<LogEntry, String> words) {
        return line.linked().map(LinkedEntry::entry).map(words).orElse("…");
    }

    private String name(UUID account) {
        return model.name(account).orElse(texts.get("audit.who.unknown"));
    }

    private String moment(LogEntry entry) {
        LocalDateTime at = LocalDateTime.ofInstant(entry.at(), kit.clock().getZone());
        return texts.get(
                "audit.moment",
                IndonesianDate.brief(at.toLocalDate()),
                String.format("%02d.%02d.%02d", at.getHour(), at.getMinute(), at.getSecond()));
    }

    private void summarise() {
        header.setSubtitle(texts.get("audit.count", model.total().get()));
        clear.setDisable(!model.filtered());
        waiting();
        look();
    }

    private void waiting() {
        String state = model.total().get() < 0 ? "loading" : model.filtered() ? "nothing" : "none";
        Tables.prepare(
                table,
                new EmptyState(
                        Feather.LIST, texts.get("audit.list." + state), texts.get("audit.list." + state + ".how")));
    }

    private void look() {
        Optional<LinkedEntry> chosen =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).flatMap(LogLine::linked);
        details.setVisible(chosen.isPresent());
        details.setManaged(chosen.isPresent());
        chosen.ifPresent(this::show);
    }

    private void show(LinkedEntry linked) {
        LogEntry entry = linked.entry();
        details.setTitle(texts.get("audit.details.title", entry.number()));
        facts.clear();
        facts.add(texts.get("audit.column.sentence"), model.sentence(entry));
        facts.add(texts.get("audit.column.at"), moment(entry));
        facts.add(texts.get("audit.column.who"), entry.who().map(this::name).orElse(texts.get("audit.who.program")));
        facts.add(texts.get("audit.column.code"), entry.kind());
        if (!entry.details().isEmpty()) {
            facts.add(texts.get("audit.column.details"), entry.details().replace(";", "\n"));
        }
        entry.subject().ifPresent(id -> facts.add(texts.get("audit.column.subject"), id.toString()));
        facts.add(texts.get("audit.column.hash"), linked.hash());
        about.setVisible(entry.subject().isPresent());
        about.setManaged(entry.subject().isPresent());
        about.setOnAction(event -> model.subject().set(entry.subject()));
    }

    @FXML
    private void clearFilters() {
        search.clear();
        from.setValue(null);
        until.setValue(null);
        model.clear();
    }

    @FXML
    private void check() {
        model.check(List.of(), this::found, this::refused);
    }

    @FXML
    private void checkSeals() {
        List<Path> seals = kit.files().openFiles(texts.get("audit.check.seals"), TEXT);
        if (!seals.isEmpty()) {
            model.check(seals, this::found, this::refused);
        }
    }

    private void found(CheckLog.Finding found) {
        finding.setTone(found.fault().isEmpty() ? Tone.SUCCESS : Tone.DANGER);
        String held = texts.get("audit.check.held", found.head().number(), found.anchors());
        finding.setText(
                found.fault().map(fault -> texts.get(ChainFaultWords.of(fault))).orElse(held));
    }

    private void refused(List<Reason> reasons) {
        finding.setTone(Tone.DANGER);
        finding.setText(
                reasons.stream().map(reason -> texts.get(reason.message())).collect(Collectors.joining(" ")));
    }

    @FXML
    private void seal() {
        String proposed = texts.get(
                "audit.seal.file", java.time.LocalDate.now(kit.clock()).toString());
        kit.files()
                .saveFile(texts.get("audit.seal.make"), proposed, TEXT)
                .ifPresent(target -> model.seal(target, head -> kit.notices()
                        .offer(
                                Tone.SUCCESS,
                                texts.get("audit.seal.done", head.number(), Seals.spoken(head)),
                                texts.get("audit.seal.open"),
                                () -> kit.desktop().open(target))));
    }

    @FXML
    private void workbook() {
        kit.files()
                .saveFile(texts.get("audit.export.workbook"), texts.get("audit.export.workbook.file"), WORKBOOK)
                .ifPresent(target -> model.workbook(
                        target,
                        count -> kit.notices().done(texts.get("audit.export.done", count, target.toString())),
                        this::refused));
    }

    @FXML
    private void forVerifier() {
        kit.files()
                .saveFile(texts.get("audit.export.verifier"), texts.get("audit.export.verifier.file"), TEXT)
                .ifPresent(target -> model.forVerifier(
                        target, count -> kit.notices().done(texts.get("audit.export.done", count, target.toString()))));
    }
}
