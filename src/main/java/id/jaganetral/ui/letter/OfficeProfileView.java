package id.jaganetral.ui.letter;

import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.letter.NumberPattern;
import id.jaganetral.domain.letter.NumberScope;
import id.jaganetral.domain.letter.Paper;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.letter.TimeZoneLabel;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.template.PictureBytes;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.draft.KeptFile;
import id.jaganetral.ui.kit.draft.KeptForm;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Screen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Profil instansi, a pane of the settings: what letters print of the office. */
public final class OfficeProfileView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final OfficeProfileViewModel model;
    private final KeptFile emblemFile = new KeptFile("emblem.file", this::takeEmblem);
    private final KeptForm kept;
    private final Region root;

    @FXML
    private Banner problem;

    @FXML
    private FormGrid letterhead;

    @FXML
    private FormGrid letters;

    @FXML
    private ComboBox<TimeZoneLabel> zone;

    @FXML
    private ComboBox<GovernmentKind> governmentKind;

    @FXML
    private ComboBox<Paper> paper;

    @FXML
    private ComboBox<NumberScope> scope;

    @FXML
    private Field pattern;

    @FXML
    private ImageView emblem;

    @FXML
    private VBox signatories;

    public OfficeProfileView(OfficeProfileViewModel model, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.root = kit.views().load(this);
        this.kept = kit.drafts().of("office-profile", root).with(emblemFile);
        ((Pane) root).getChildren().add(0, kept.offer());
        problem.setTone(Tone.DANGER);
        Choices.offer(zone, List.of(TimeZoneLabel.values()), TimeZoneLabel::name);
        Choices.offer(paper, List.of(Paper.values()), choice -> texts.get("settings.office.paper." + choice));
        Choices.offer(scope, List.of(NumberScope.values()), choice -> texts.get("settings.office.scope." + choice));
        Choices.offer(
                governmentKind,
                List.of(GovernmentKind.values()),
                choice -> texts.get("settings.office.governmentKind." + choice));
        pattern.setHint(texts.get("settings.office.patternHint", NumberPattern.writtenTokens()));
        bind();
        showSignatories();
    }

    private void bind() {
        bindTexts(letterhead);
        bindTexts(letters);
        zone.valueProperty().bindBidirectional(model.zone());
        governmentKind.valueProperty().bindBidirectional(model.governmentKind());
        paper.valueProperty().bindBidirectional(model.paper());
        scope.valueProperty().bindBidirectional(model.scope());
        model.signatories().addListener((ListChangeListener<Signatory>) change -> showSignatories());
        model.emblem().addListener((observed, before, now) -> showEmblem(now));
        model.reasons().addListener((observed, before, now) -> {
            String others = letterhead.show(now, texts);
            String rest = letters.show(now, texts);
            problem.setText(now.isEmpty() ? "" : texts.get("settings.office.incomplete") + others(others, rest));
        });
    }

    /** Reasons that belong to neither form. */
    private static String others(String first, String second) {
        return first.equals(second) && !first.isEmpty() ? " " + first : "";
    }

    private void bindTexts(FormGrid grid) {
        for (Field field : grid.fields()) {
            if (field.getInput() instanceof TextInputControl input
                    && OfficeProfileViewModel.TEXTS.contains(field.getName())) {
                input.textProperty().bindBidirectional(model.text(field.getName()));
            }
        }
    }

    private void showEmblem(Optional<PictureBytes> picture) {
        emblem.setVisible(picture.isPresent());
        emblem.setManaged(picture.isPresent());
        emblem.setImage(picture.map(bytes -> new Image(new ByteArrayInputStream(bytes.bytes())))
                .orElse(null));
    }

    private void showSignatories() {
        signatories
                .getChildren()
                .setAll(model.signatories().stream().map(this::line).toList());
    }

    private Node line(Signatory signatory) {
        VBox words = new VBox(
                Words.line(signatory.name(), "text-strong"),
                Words.line(inOneLine(signatory.titleLines()), "text-quiet"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(
                6,
                words,
                Icons.button(Feather.EDIT_2, texts.get("settings.office.signatory.edit"), () -> edit(signatory)),
                Icons.button(Feather.TRASH_2, texts.get("settings.office.signatory.remove"), () -> model.signatories()
                        .remove(signatory)));
    }

    /** The comma before the signature belongs to the letter. */
    private static String inOneLine(List<String> titles) {
        return String.join(" / ", titles).replaceAll(",$", "");
    }

    private void edit(Signatory signatory) {
        ask(signatory).ifPresent(changed -> model.signatories()
                .set(model.signatories().indexOf(signatory), changed));
    }

    private Optional<Signatory> ask(Signatory present) {
        SignatoryForm form = new SignatoryForm(texts, present);
        boolean accepted = kit.drafts().around("signatory." + present.name(), form.root(), content -> kit.dialogs()
                .form(
                        texts.get("settings.office.signatory.title"),
                        content,
                        texts.get("settings.office.signatory.take"),
                        form::complete));
        return accepted ? Optional.of(form.entered()) : Optional.empty();
    }

    @FXML
    private void addSignatory() {
        ask(Signatory.none()).ifPresent(model.signatories()::add);
    }

    @FXML
    private void chooseEmblem() {
        kit.files()
                .openFile(
                        texts.get("settings.office.emblem.choose"),
                        FileKind.of("settings.office.emblem.kind", "*.png", "*.jpg", "*.jpeg"))
                .ifPresent(emblemFile::pick);
    }

    private void takeEmblem(Path file) {
        kit.jobs().start(Job.query(() -> read(file)).onSuccess(bytes -> model.emblem()
                .set(Optional.of(bytes))));
    }

    private static PictureBytes read(Path file) {
        try {
            return new PictureBytes(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new OperationFailed(Message.of("settings.office.emblem.unreadable", file.toString()), unreadable);
        }
    }

    @FXML
    private void removeEmblem() {
        emblemFile.drop();
        model.emblem().set(Optional.empty());
    }

    @FXML
    private void save() {
        model.save(saved -> {
            kept.saved();
            kit.notices().done(texts.get("settings.office.saved"));
        });
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("settings.office.title"));
    }

    @Override
    public void shown() {
        if (!model.changed()) {
            model.load(kept::begin);
        } else {
            kept.begin();
        }
    }

    @Override
    public void hidden() {
        kept.end();
    }

    @Override
    public boolean mayLeave() {
        return !model.changed();
    }
}
