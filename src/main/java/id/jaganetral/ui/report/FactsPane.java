package id.jaganetral.ui.report;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.domain.rule.Race;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/** The fields for the facts of a report; part of the new form and of the correction. */
final class FactsPane {
    private final FactsViewModel model;
    private final Texts texts;
    private final Region root;

    @FXML
    private FormGrid act;

    @FXML
    private FormGrid sighting;

    @FXML
    private FormGrid origin;

    @FXML
    private FormGrid letter;

    @FXML
    private FormGrid story;

    @FXML
    private ComboBox<ActForm> form;

    @FXML
    private ComboBox<ActTarget> target;

    @FXML
    private ComboBox<Election> election;

    @FXML
    private ComboBox<Race> race;

    @FXML
    private TextField region;

    @FXML
    private DateField actedOn;

    @FXML
    private DateField knownOn;

    @FXML
    private ComboBox<Boolean> unpaidLeave;

    @FXML
    private ComboBox<Platform> platform;

    @FXML
    private TextField account;

    @FXML
    private TextField link;

    @FXML
    private TextField place;

    @FXML
    private Field accountField;

    @FXML
    private Field linkField;

    @FXML
    private Field placeField;

    @FXML
    private ComboBox<ReportSource> source;

    @FXML
    private TextField letterSender;

    @FXML
    private TextField letterNumber;

    @FXML
    private DateField letterDated;

    @FXML
    private DateField letterReceived;

    @FXML
    private TextField letterSubject;

    @FXML
    private DateField letterReplyDue;

    @FXML
    private TextArea description;

    FactsPane(FactsViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.root = kit.views().load(this);
        offer(new ReportWords(texts));
        bindValues();
        bindTexts();
        bindDates();
        Words.goneUnless(letter, model.arrivedByLetter());
        Words.goneUnless(placeField, model.offline());
        Words.goneUnless(accountField, model.offline().not());
        Words.goneUnless(linkField, model.offline().not());
        race.disableProperty().bind(model.election.isNull());
        region.disableProperty().bind(model.election.isNull());
    }

    Region root() {
        return root;
    }

    FormGrid story() {
        return story;
    }

    FormGrid origin() {
        return origin;
    }

    FormGrid letter() {
        return letter;
    }

    FormGrid act() {
        return act;
    }

    FormGrid sighting() {
        return sighting;
    }

    /** Writes each reason at its field; what belongs to no field here comes back. */
    List<Reason> show(List<Reason> reasons) {
        List<Reason> all = new ArrayList<>(reasons);
        unreadable("actedOn", actedOn, all);
        unreadable("knownOn", knownOn, all);
        unreadable("letter.datedOn", letterDated, all);
        unreadable("letter.receivedOn", letterReceived, all);
        unreadable("letter.replyDue", letterReplyDue, all);
        List<FormGrid> grids = List.of(story, letter, origin, sighting, act);
        Set<String> known = grids.stream()
                .flatMap(grid -> grid.fields().stream())
                .map(Field::getName)
                .collect(Collectors.toSet());
        // the first field on the page is focused last and so keeps the focus
        grids.forEach(grid -> grid.show(
                all.stream()
                        .filter(r -> r.field().filter(name -> has(grid, name)).isPresent())
                        .toList(),
                texts));
        return all.stream()
                .filter(r -> r.field().filter(known::contains).isEmpty())
                .toList();
    }

    /** Whether something is typed that is no date. */
    boolean unreadable() {
        return List.of(actedOn, knownOn, letterDated, letterReceived, letterReplyDue).stream()
                .anyMatch(field -> field.unreadableProperty().get());
    }

    private static boolean has(FormGrid grid, String name) {
        return grid.fields().stream().anyMatch(field -> field.getName().equals(name));
    }

    private static void unreadable(String name, DateField field, List<Reason> reasons) {
        if (field.unreadableProperty().get()) {
            reasons.removeIf(r -> r.field().filter(name::equals).isPresent());
            reasons.add(Reason.atField(name, Message.of("kit.date.unreadable")));
        }
    }

    private void offer(ReportWords words) {
        Choices.offer(form, List.of(ActForm.values()), words::form);
        Choices.offer(target, List.of(ActTarget.values()), words::target);
        Choices.offer(platform, List.of(Platform.values()), words::platform);
        Choices.offer(source, List.of(ReportSource.values()), words::source);
        Choices.offer(election, List.of(), Election::name);
        Choices.offer(race, List.of(), words::race);
        Choices.offer(
                unpaidLeave,
                List.of(true, false),
                yes -> texts.get(yes ? "report.unpaidLeave.yes" : "report.unpaidLeave.no"));
        election.setItems(model.elections());
        race.setItems(model.races());
    }

    private void bindValues() {
        form.valueProperty().bindBidirectional(model.form);
        target.valueProperty().bindBidirectional(model.target);
        election.valueProperty().bindBidirectional(model.election);
        race.valueProperty().bindBidirectional(model.race);
        unpaidLeave.valueProperty().bindBidirectional(model.unpaidLeave);
        platform.valueProperty().bindBidirectional(model.platform);
        source.valueProperty().bindBidirectional(model.source);
    }

    private void bindTexts() {
        text(region, model.region);
        text(account, model.account);
        text(link, model.link);
        text(place, model.place);
        text(letterSender, model.letterSender);
        text(letterNumber, model.letterNumber);
        text(letterSubject, model.letterSubject);
        text(description, model.description);
    }

    private void bindDates() {
        actedOn.valueProperty().bindBidirectional(model.actedOn);
        knownOn.valueProperty().bindBidirectional(model.knownOn);
        letterDated.valueProperty().bindBidirectional(model.letterDated);
        letterReceived.valueProperty().bindBidirectional(model.letterReceived);
        letterReplyDue.valueProperty().bindBidirectional(model.letterReplyDue);
    }

    private static void text(TextInputControl input, StringProperty value) {
        input.textProperty().bindBidirectional(value);
    }
}
