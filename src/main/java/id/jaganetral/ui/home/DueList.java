package id.jaganetral.ui.home;

import id.jaganetral.application.home.DueBox;
import id.jaganetral.application.home.DueEntry;
import id.jaganetral.domain.casefile.standing.Responsible;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Places;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is due, one box at a time. */
final class DueList {
    private static final int MOST_SHOWN = 40;
    private static final Map<DueBox, Tone> TONES = Map.of(
            DueBox.OVERDUE, Tone.DANGER,
            DueBox.TODAY, Tone.WARNING,
            DueBox.THIS_WEEK, Tone.INFO,
            DueBox.LATER, Tone.NEUTRAL,
            DueBox.WAITING, Tone.NEUTRAL);

    private final Kit kit;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final Map<DueBox, ToggleButton> tabs = new EnumMap<>(DueBox.class);
    private final ComboBox<Optional<String>> person = new ComboBox<>();
    private List<DueEntry> all = List.of();
    private List<DueEntry> entries = List.of();
    private boolean chosen;

    DueList(Kit kit, ObservableList<Node> place) {
        this.kit = kit;
        this.texts = kit.texts();
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane(6, 6);
        for (DueBox box : DueBox.values()) {
            ToggleButton tab = new ToggleButton();
            tab.setId("due-" + box);
            tab.setToggleGroup(group);
            tab.setOnAction(event -> show(box));
            tabs.put(box, tab);
            row.getChildren().add(tab);
        }
        person.setId("due-person");
        person.setAccessibleText(texts.get("home.due.person"));
        person.valueProperty().addListener((observed, before, now) -> {
            if (now != null && !now.equals(before)) {
                narrow();
            }
        });
        row.getChildren().add(person);
        place.setAll(row, lines);
    }

    void set(List<DueEntry> due) {
        all = due;
        offerPeople(due);
        narrow();
    }

    private void narrow() {
        Optional<String> wanted = person.getValue() == null ? Optional.empty() : person.getValue();
        entries = all.stream()
                .filter(entry -> wanted.isEmpty() || wanted.get().equals(named(entry.responsible())))
                .toList();
        tabs.forEach((box, tab) -> tab.setText(texts.get("home.due.tab", texts.get("home.due." + box), count(box))));
        DueBox now = tabs.entrySet().stream()
                .filter(tab -> tab.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .filter(box -> chosen)
                .orElseGet(this::mostUrgent);
        draw(now);
    }

    void show(DueBox box) {
        chosen = true;
        draw(box);
    }

    private void draw(DueBox box) {
        tabs.get(box).setSelected(true);
        List<DueEntry> shown =
                entries.stream().filter(entry -> entry.box() == box).toList();
        if (shown.isEmpty()) {
            lines.getChildren()
                    .setAll(new EmptyState(
                            Feather.CHECK_CIRCLE, texts.get("home.due.none"), texts.get("home.due.none." + box)));
            return;
        }
        lines.getChildren()
                .setAll(shown.stream().limit(MOST_SHOWN).map(this::line).toList());
        if (shown.size() > MOST_SHOWN) {
            lines.getChildren().add(Words.line(texts.get("home.due.more", shown.size() - MOST_SHOWN), "text-quiet"));
        }
    }

    private Button line(DueEntry entry) {
        VBox words = new VBox(Words.line(texts.get(entry.what()), "text-strong"), who(entry));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, words);
        row.setAlignment(Pos.CENTER_LEFT);
        entry.day().ifPresent(day -> row.getChildren()
                .add(new Chip(IndonesianDate.brief(day), TONES.get(entry.box()), Feather.CALENDAR)));
        Button line = new Button(null, row);
        line.getStyleClass().addAll("flat", "line-button");
        line.setAccessibleText(texts.get(entry.what()) + ", " + entry.who());
        line.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(line.widthProperty().subtract(22));
        line.setOnAction(event -> kit.navigator().open(place(entry)));
        return line;
    }

    private HBox who(DueEntry entry) {
        Label responsible = Words.line(named(entry.responsible()), "text-quiet", "text-small");
        HBox both = new HBox(8, Words.line(entry.who(), "text-quiet"), responsible);
        both.setAlignment(Pos.BASELINE_LEFT);
        return both;
    }

    private static Destination place(DueEntry entry) {
        return entry.place().choose(Places.CaseFileDetail::new, Places.IncomingLetterDetail::new);
    }

    private String named(Responsible responsible) {
        return responsible.name().isEmpty() ? texts.get("casefile.role." + responsible.role()) : responsible.name();
    }

    /** Everybody whose turn something is, everyone first. */
    private void offerPeople(List<DueEntry> due) {
        Optional<String> before = person.getValue();
        List<Optional<String>> people = new ArrayList<>();
        people.add(Optional.empty());
        due.stream()
                .map(entry -> named(entry.responsible()))
                .distinct()
                .sorted()
                .map(Optional::of)
                .forEach(people::add);
        Choices.offer(person, people, name -> name.orElse(texts.get("home.due.everybody")));
        person.setValue(people.contains(before) ? before : Optional.empty());
    }

    private DueBox mostUrgent() {
        for (DueBox box : DueBox.values()) {
            if (count(box) > 0) {
                return box;
            }
        }
        return DueBox.TODAY;
    }

    private long count(DueBox box) {
        return entries.stream().filter(entry -> entry.box() == box).count();
    }
}
