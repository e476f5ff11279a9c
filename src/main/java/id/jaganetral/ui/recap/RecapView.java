package id.jaganetral.ui.recap;

import id.jaganetral.application.recap.CaseOutcome;
import id.jaganetral.application.recap.Masking;
import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapLine;
import id.jaganetral.application.register.Register;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Rekap: which register, period, filters, totals by outcome, lines, and the workbook. */
public final class RecapView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final RecapViewModel model;
    private final Region root;
    private final RegisterPreview preview;

    @FXML
    private Banner problem;

    @FXML
    private ComboBox<Register> register;

    @FXML
    private Label about;

    @FXML
    private DateField from;

    @FXML
    private DateField until;

    @FXML
    private ComboBox<Optional<ReportSource>> source;

    @FXML
    private ComboBox<Optional<String>> opd;

    @FXML
    private CheckBox masked;

    @FXML
    private FlowPane totals;

    @FXML
    private Label counted;

    @FXML
    private TableView<RecapLine> table;

    @FXML
    private VBox recapPart;

    @FXML
    private StackPane content;

    @FXML
    private Button export;

    public RecapView(RecapViewModel model, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.root = kit.views().load(this);
        this.preview = new RegisterPreview(kit);
        content.getChildren().add(preview);
        problem.setTone(Tone.DANGER);
        Choices.offer(register, model.registers(), one -> texts.get(one.title()));
        Choices.offer(source, choices(List.of(ReportSource.values())), choice -> choice.map(
                        one -> texts.get("recap.source." + one))
                .orElse(texts.get("recap.filter.anySource")));
        source.setValue(model.source().get());
        offerOpds();
        columns();
        bind();
    }

    private static <T> List<Optional<T>> choices(List<T> values) {
        List<Optional<T>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        values.stream().map(Optional::of).forEach(choices::add);
        return choices;
    }

    private void offerOpds() {
        Choices.offer(opd, choices(model.opds()), choice -> choice.orElse(texts.get("recap.filter.anyOpd")));
        opd.setValue(model.opd().get());
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        Columns.keep(Columns.text(texts.get("recap.column.report"), 130, line -> line.person()
                                .reportNumber())),
                        Columns.date(
                                texts.get("report.list.known"),
                                112,
                                line -> Optional.of(line.person().knownOn())),
                        Columns.keep(Columns.text(texts.get("recap.column.name"), 190, this::name)),
                        // before what may be scrolled out of sight with large letters
                        Columns.keep(Columns.node(
                                texts.get("recap.column.outcome"),
                                232,
                                line -> Optional.of(BoxChip.of(line.outcome(), texts)))),
                        Columns.text(texts.get("recap.column.opd"), 190, line -> line.person()
                                .opd()),
                        Columns.keep(Columns.text(
                                texts.get("recap.column.form"),
                                160,
                                line -> texts.get("rule.form." + line.person().form()))),
                        Columns.keep(Columns.text(texts.get("recap.column.case"), 132, line -> line.caseOutcome()
                                .map(CaseOutcome::number)
                                .orElse("")))));
        Tables.prepare(
                table, new EmptyState(Feather.BAR_CHART_2, texts.get("recap.empty"), texts.get("recap.emptyHint")));
        Tables.copyable(table, kit.clipboard());
    }

    private String name(RecapLine line) {
        String name = line.person().name();
        return model.masked().get() ? Masking.name(name) : name;
    }

    private void bind() {
        register.valueProperty().bindBidirectional(model.register());
        model.register().addListener((observed, before, now) -> choose(now));
        choose(model.register().get());
        from.valueProperty().bindBidirectional(model.from());
        until.valueProperty().bindBidirectional(model.until());
        source.valueProperty().bindBidirectional(model.source());
        model.opd().addListener((observed, before, now) -> opd.setValue(now));
        opd.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                model.opd().set(now);
            }
        });
        masked.selectedProperty().bindBidirectional(model.masked());
        model.masked().addListener(changed -> {
            table.refresh();
            preview.show(model.tables().get(), model.masked().get());
        });
        model.tables().addListener((observed, before, now) -> {
            preview.show(now, model.masked().get());
            export.setDisable(now.isEmpty());
        });
        model.opds().addListener((ListChangeListener<String>) change -> offerOpds());
        model.recap().addListener((observed, before, now) -> show(now));
        model.reasons()
                .addListener((observed, before, now) -> problem.setText(
                        now.stream().map(reason -> texts.get(reason.message())).collect(Collectors.joining(" "))));
        show(Optional.empty());
        export.setDisable(true);
    }

    private String fileName() {
        Register chosen = model.register().get();
        return chosen.filters().contains(Register.Filter.PERIOD)
                ? texts.get(
                        "recap.export.name",
                        texts.get(chosen.title()),
                        model.from().get(),
                        model.until().get())
                : texts.get("recap.export.nameOfDay", texts.get(chosen.title()), LocalDate.now(kit.clock()));
    }

    /** Filters a register does not know are not offered. */
    private void choose(Register chosen) {
        boolean recap = chosen.name().equals(RecapViewModel.RECAP);
        recapPart.setVisible(recap);
        preview.setVisible(!recap);
        about.setText(texts.get(chosen.about()));
        from.setDisable(!chosen.filters().contains(Register.Filter.PERIOD));
        until.setDisable(!chosen.filters().contains(Register.Filter.PERIOD));
        offered(source, chosen.filters().contains(Register.Filter.SOURCE));
        offered(opd, chosen.filters().contains(Register.Filter.OPD));
    }

    private static void offered(Node filter, boolean known) {
        filter.setVisible(known);
        filter.setManaged(known);
    }

    private void show(Optional<Recap> recap) {
        table.getItems().setAll(recap.map(Recap::lines).orElse(List.of()));
        counted.setText(recap.map(shown -> texts.get("recap.counts", shown.people(), shown.reports()) + reports(shown))
                .orElse(""));
        totals.getChildren().setAll(recap.map(this::boxes).orElse(List.of()));
    }

    /** Where the reports stand, each counted once. */
    private String reports(Recap recap) {
        if (recap.reports() == 0) {
            return "";
        }
        return " "
                + texts.get(
                        "recap.reports",
                        recap.reportTotals().entrySet().stream()
                                .filter(box -> box.getValue() > 0)
                                .map(box -> texts.get("recap.outcome." + box.getKey()) + " " + box.getValue())
                                .collect(Collectors.joining("; ")));
    }

    /** One small card a box with people in it, and the sum of all. */
    private List<Node> boxes(Recap recap) {
        List<Node> boxes = new ArrayList<>();
        recap.totals().forEach((outcome, count) -> {
            if (count > 0) {
                boxes.add(box(texts.get("recap.outcome." + outcome), count));
            }
        });
        boxes.add(box(texts.get("recap.total"), recap.people()));
        return boxes;
    }

    private static Node box(String name, int count) {
        Card card = new Card();
        card.getContent()
                .add(new VBox(
                        Words.line(name, "text-quiet", "text-small"), Words.line(String.valueOf(count), "text-title")));
        card.setMinWidth(Region.USE_PREF_SIZE);
        return card;
    }

    @FXML
    private void prevention() {
        kit.navigator().open(new Places.Prevention());
    }

    @FXML
    private void export() {
        kit.files()
                .saveFile(texts.get("recap.export.title"), fileName(), FileKind.of("recap.export.kind", "*.xlsx"))
                .ifPresent(target -> model.export(target, saved -> kit.notices()
                        .offer(
                                Tone.SUCCESS,
                                texts.get("recap.export.done"),
                                texts.get("recap.export.open"),
                                () -> kit.desktop().open(saved))));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("recap.title"));
    }

    @Override
    public void shown() {
        model.open();
    }

    @Override
    public void hidden() {
        model.stop();
    }
}
