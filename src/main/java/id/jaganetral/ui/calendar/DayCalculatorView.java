package id.jaganetral.ui.calendar;

import id.jaganetral.domain.calendar.DayAnswer;
import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.rule.DeadlineRule.Unit;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Hitung hari: a date plus or minus days, with the count. */
public final class DayCalculatorView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final DayCalculatorViewModel model;
    private final Region root;

    @FXML
    private FormGrid form;

    @FXML
    private DateField from;

    @FXML
    private TextField amount;

    @FXML
    private ComboBox<Unit> unit;

    @FXML
    private ComboBox<Boolean> way;

    @FXML
    private ComboBox<Boolean> week;

    @FXML
    private CheckBox leave;

    @FXML
    private Card result;

    @FXML
    private Label day;

    @FXML
    private VBox notes;

    @FXML
    private Card counting;

    @FXML
    private VBox days;

    @FXML
    private Button copyCount;

    public DayCalculatorView(DayCalculatorViewModel model, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.root = kit.views().load(this);
        Choices.offer(unit, List.of(Unit.values()), u -> texts.get("calendar.unit." + u));
        Choices.offer(way, List.of(false, true), b -> texts.get(b ? "calendar.way.back" : "calendar.way.on"));
        Choices.offer(week, List.of(false, true), s -> texts.get(s ? "calendar.week.six" : "calendar.week.five"));
        from.valueProperty().bindBidirectional(model.from());
        amount.textProperty().bindBidirectional(model.amount());
        unit.valueProperty().bindBidirectional(model.unit());
        way.valueProperty().bindBidirectional(model.backwards().asObject());
        week.valueProperty().bindBidirectional(model.saturdays().asObject());
        leave.selectedProperty().bindBidirectional(model.leaveWorked());
        week.disableProperty().bind(model.unit().isNotEqualTo(Unit.WORKING_DAYS));
        leave.disableProperty().bind(week.disableProperty());
        model.reasons().addListener((observed, before, now) -> form.show(now, texts));
        model.reckoned().addListener((observed, before, now) -> show(now));
        model.otherWeek()
                .addListener((observed, before, now) -> show(model.reckoned().get()));
        show(Optional.empty());
    }

    private void show(Optional<DayAnswer> answer) {
        visible(result, answer.isPresent());
        visible(
                counting,
                answer.flatMap(DayAnswer::count)
                        .filter(c -> !c.days().isEmpty())
                        .isPresent());
        answer.ifPresent(this::fill);
    }

    private void fill(DayAnswer answer) {
        day.setText(named(answer.day()));
        notes.getChildren().clear();
        if (!answer.works()) {
            Banner off = new Banner(
                    Tone.INFO,
                    texts.get(
                            "calendar.reckon.dayOff",
                            answer.holiday().map(Holiday::name).orElse(CountedDays.weekday(answer.day())),
                            named(answer.nextWorking())));
            answer.holiday().ifPresent(holiday -> off.getSources()
                    .setAll(CountedDays.source(holiday.name(), answer.day(), kit)));
            notes.getChildren().add(off);
        }
        model.otherWeek()
                .get()
                .filter(other -> !other.day().equals(answer.day()))
                .ifPresent(other -> notes.getChildren()
                        .add(Words.block(
                                texts.get(
                                        model.saturdays().get()
                                                ? "calendar.reckon.withFive"
                                                : "calendar.reckon.withSix",
                                        named(other.day())),
                                "text-quiet")));
        answer.count().ifPresent(count -> {
            notes.getChildren().add(CountedDays.warnings(count, kit));
            days.getChildren().setAll(CountedDays.days(count, kit));
        });
    }

    private static String named(LocalDate day) {
        return CountedDays.weekday(day) + ", " + IndonesianDate.words(day);
    }

    @FXML
    private void copyDay() {
        model.reckoned().get().ifPresent(answer -> copy(IndonesianDate.words(answer.day())));
    }

    @FXML
    private void copyCount() {
        model.reckoned().get().flatMap(DayAnswer::count).ifPresent(count -> copy(CountedDays.text(count, texts)));
    }

    private void copy(String text) {
        kit.clipboard().copyText(text);
        kit.notices().done(texts.get("calendar.reckon.copied"));
    }

    private static void visible(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("calendar.reckon.title"));
    }

    @Override
    public void shown() {
        model.begin();
        from.requestFocus();
    }

    @Override
    public void hidden() {
        model.stop();
    }
}
