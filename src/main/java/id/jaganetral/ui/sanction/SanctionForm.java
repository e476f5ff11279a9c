package id.jaganetral.ui.sanction;

import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.Factor;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Leave;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.rule.Sources;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form in which the officer chooses what to propose. */
final class SanctionForm {
    private static final double WIDTH = 660;
    private static final double HEIGHT = 440;

    private final SanctionFormViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final Sources sources;
    private final FormGrid choice = new FormGrid();
    private final FormGrid before = new FormGrid();
    private final Banner refused = new Banner();
    private final Banner reviews = new Banner();
    private final ComboBox<SanctionKind> kind = new ComboBox<>();
    private final Field factors = new Field();

    SanctionForm(SanctionFormViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.sources = new Sources(kit, model.book());
        refused.setTone(Tone.DANGER);
        reviews.setTone(Tone.WARNING);
        choice();
        earlier();
        factors.setName("factors");
        factors.setLabel(texts.get("sanction.factors"));
        factors.setHint(texts.get("sanction.factors.hint"));
        factors.setInput(factorRows());
        model.proposal().addListener((observed, was, now) -> offer());
        model.refusals().addListener((observed, was, now) -> place(now));
        model.done().addListener((observed, was, now) -> close());
        offer();
    }

    /** Asks until it is recorded or the officer thinks better of it. */
    boolean ask() {
        return kit.dialogs().form(texts.get("sanction.form.title"), content(), texts.get("sanction.form.keep"), () -> {
            model.submit();
            return model.done().get();
        });
    }

    private void close() {
        Leave.dialogAround(refused);
    }

    Node content() {
        VBox box = new VBox(
                12,
                refused,
                Words.block(texts.get("sanction.proposal.words"), "text-quiet"),
                reviews,
                Words.block(texts.get("sanction.earlier"), "text-heading"),
                earlierRows(),
                before,
                factors,
                choice);
        box.setPrefWidth(WIDTH);
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setPrefViewportHeight(HEIGHT);
        return scroll;
    }

    private void choice() {
        kind.setId("sanction-kind");
        Field chosen = new Field("kind", texts.get("sanction.kind"), kind);
        chosen.setSpan(2);
        chosen.setRequired(true);
        Field why = new Field("reason", texts.get("sanction.reason"), area(model.reason()));
        why.setSpan(2);
        why.setRequired(true);
        Field outside = new Field("outsideReason", texts.get("sanction.outside"), area(model.outsideReason()));
        outside.setHint(texts.get("sanction.outside.hint"));
        outside.setSpan(2);
        choice.getChildren().addAll(chosen, why, outside);
        kind.valueProperty().bindBidirectional(model.kind());
    }

    private void offer() {
        SanctionKind before = model.kind().get();
        Choices.offer(
                kind, model.kinds(), k -> model.permitted(k) ? k.name() : texts.get("casefile.form.outside", k.name()));
        kind.setValue(before);
        List<Rule> asked = model.proposal().get().reviews().stream()
                .map(model.book()::rule)
                .toList();
        reviews.setText(asked.stream().map(Rule::text).collect(Collectors.joining("\n")));
        reviews.getSources().setAll(asked.stream().map(sources::of).toList());
    }

    private static TextArea area(StringProperty value) {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(value);
        return area;
    }

    /** Those of the office's own files. */
    private Node earlierRows() {
        VBox rows = new VBox(4);
        if (model.known().isEmpty()) {
            rows.getChildren().add(Words.block(texts.get("sanction.earlier.none"), "text-quiet"));
        }
        for (SanctionFormViewModel.Known known : model.known()) {
            CheckBox same = new CheckBox(texts.get(
                    "sanction.earlier.line",
                    known.sanction().source(),
                    model.book().kind(known.sanction().kind()).name(),
                    IndonesianDate.words(known.sanction().decidedOn())));
            same.setWrapText(true);
            same.selectedProperty().bindBidirectional(known.sameNature());
            rows.getChildren().add(same);
        }
        return rows;
    }

    /** Asked for: what the office has no file of. */
    private void earlier() {
        ComboBox<SanctionKind> other = new ComboBox<>();
        Choices.offer(other, model.ladder(), SanctionKind::name);
        other.valueProperty().bindBidirectional(model.otherKind());
        DateField day = new DateField();
        day.valueProperty().bindBidirectional(model.otherDay());
        TextField source = new TextField();
        source.textProperty().bindBidirectional(model.otherSource());
        CheckBox same = new CheckBox(texts.get("sanction.earlier.same"));
        same.selectedProperty().bindBidirectional(model.otherSame());
        Field asked = new Field("earlier", texts.get("sanction.earlier.other"), other);
        asked.setHint(texts.get("sanction.earlier.other.hint"));
        asked.setSpan(2);
        before.getChildren()
                .addAll(
                        asked,
                        new Field("otherDay", texts.get("sanction.earlier.day"), day),
                        new Field("otherSource", texts.get("sanction.earlier.source"), source),
                        new Field("otherSame", "", same));
    }

    private Node factorRows() {
        VBox rows = new VBox(6);
        model.factors().forEach((factor, evidence) -> rows.getChildren().add(row(factor, evidence)));
        return rows;
    }

    private Node row(Factor factor, StringProperty evidence) {
        CheckBox tick =
                new CheckBox(texts.get("sanction.factor", texts.get("rule.weight." + factor.weight()), factor.title()));
        tick.setId("factor-" + factor.id());
        tick.setSelected(evidence.get() != null);
        TextField shows = new TextField(evidence.get() == null ? "" : evidence.get());
        shows.setPromptText(texts.get("sanction.factor.evidence"));
        shows.setAccessibleText(texts.get("sanction.factor.evidence"));
        Words.goneUnless(shows, tick.selectedProperty());
        tick.selectedProperty().addListener((observed, was, now) -> evidence.set(now ? shows.getText() : null));
        shows.textProperty().addListener((observed, was, now) -> {
            if (tick.isSelected()) {
                evidence.set(now);
            }
        });
        return new VBox(2, tick, shows);
    }

    /** Errors go to their fields; the rest, with its articles, stands above the form. */
    private void place(List<Reason> reasons) {
        List<Reason> atFactors = at(reasons, List.of("factors"));
        List<Reason> atEarlier = at(reasons, List.of("earlier"));
        List<Reason> atChoice = at(reasons, List.of("kind", "reason", "outsideReason"));
        factors.setError(sources.words(atFactors));
        before.show(atEarlier, texts);
        choice.show(atChoice, texts);
        refused.setText(sources.words(reasons.stream()
                .filter(r -> !atFactors.contains(r) && !atEarlier.contains(r) && !atChoice.contains(r))
                .toList()));
        sources.sources(refused, reasons);
    }

    private static List<Reason> at(List<Reason> reasons, List<String> names) {
        return reasons.stream()
                .filter(r -> r.field().filter(names::contains).isPresent())
                .toList();
    }
}
