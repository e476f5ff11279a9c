package id.jaganetral.ui.idis;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.idis.IdisField;
import id.jaganetral.application.idis.IdisSheet;
import id.jaganetral.application.idis.IdisUpload;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Screen;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Serah data I'DIS: every field with a button that copies it, the files to upload, and a place for what came back. */
public final class IdisView implements Screen {
    private final IdisViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final Region root;

    @FXML
    private PageHeader header;

    @FXML
    private Banner problem;

    @FXML
    private Button export;

    @FXML
    private Card fieldsCard;

    @FXML
    private Label lacking;

    @FXML
    private GridPane fields;

    @FXML
    private Card uploadsCard;

    @FXML
    private Label uploadsHint;

    @FXML
    private VBox uploads;

    @FXML
    private Button take;

    @FXML
    private Card backCard;

    @FXML
    private Label back;

    @FXML
    private FormGrid form;

    @FXML
    private TextField reference;

    @FXML
    private DateField on;

    @FXML
    private TextField note;

    @FXML
    private Button keep;

    public IdisView(IdisViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.root = kit.views().load(this);
        header.setTitle(texts.get("idis.title"));
        reference.textProperty().bindBidirectional(model.reference());
        note.textProperty().bindBidirectional(model.note());
        on.valueProperty().bindBidirectional(model.uploadedOn());
        model.sheet().addListener((observed, before, now) -> show(now));
        model.reasons().addListener((observed, before, now) -> refused(now));
        show(Optional.empty());
    }

    private void refused(List<Reason> reasons) {
        problem.setText(form.show(reasons, texts));
    }

    private void show(Optional<IdisSheet> found) {
        boolean there = found.isPresent();
        List.of(fieldsCard, uploadsCard, backCard).forEach(card -> card.setVisible(there));
        export.setDisable(!there);
        fields.getChildren().clear();
        uploads.getChildren().clear();
        found.ifPresent(this::fill);
    }

    private void fill(IdisSheet sheet) {
        header.setSubtitle(texts.get("idis.about", sheet.caseNumber(), sheet.person()));
        lacking.setText(
                sheet.codesLacking() == 0
                        ? texts.get("idis.complete")
                        : texts.get("idis.lacking", sheet.codesLacking()));
        int row = 0;
        for (IdisField field : sheet.fields()) {
            field(field, row++);
        }
        uploadsHint.setText(texts.get(sheet.uploads().isEmpty() ? "idis.uploads.none" : "idis.uploads.hint"));
        sheet.uploads().forEach(upload -> uploads.getChildren().add(upload(upload)));
        take.setDisable(sheet.uploads().isEmpty());
        back.setText(sheet.uploadedOn()
                .map(day -> texts.get("idis.uploaded", sheet.reference(), IndonesianDate.words(day)))
                .orElse(texts.get("idis.notUploaded")));
    }

    private void field(IdisField field, int row) {
        Label name = Words.line(field.name(), "text-mono");
        Button copy = Icons.button(Feather.COPY, texts.get("idis.copy", field.name()), () -> {
            kit.clipboard().copyText(field.value());
            kit.notices().done(texts.get("idis.copied", field.name()));
        });
        copy.setDisable(field.value().isEmpty());
        VBox value = new VBox(1, Words.block(field.value().isEmpty() ? "–" : field.value(), "text-strong"));
        field.told()
                .ifPresent(told -> value.getChildren().add(Words.block(texts.get(told), "text-quiet", "text-small")));
        field.remark().ifPresent(remark -> value.getChildren()
                .add(Words.block(texts.get(remark), "text-quiet", "text-small")));
        GridPane.setHgrow(value, Priority.ALWAYS);
        fields.addRow(row, copy, name, value);
        field.code().ifPresent(key -> fields.add(codeLink(field), 3, row));
    }

    private Node codeLink(IdisField field) {
        Hyperlink link = PermittedButtons.needing(
                Permission.KEEP_CASES,
                new Hyperlink(texts.get(field.lacksCode() ? "idis.code.fill" : "idis.code.change")));
        link.setOnAction(event -> kit.dialogs()
                .ask(
                        texts.get("idis.code.title", field.name()),
                        texts.get(
                                "idis.code.label", field.told().map(texts::get).orElse("")),
                        field.value(),
                        texts.get("idis.code.keep"))
                .ifPresent(code -> model.code(field, code)));
        return link;
    }

    private Node upload(IdisUpload upload) {
        Label file = Words.line(upload.fileName(), "text-mono");
        file.setMinWidth(Region.USE_PREF_SIZE);
        Label document = Words.line(upload.title() + " " + upload.number());
        HBox.setHgrow(document, Priority.ALWAYS);
        document.setMaxWidth(Double.MAX_VALUE);
        boolean scanned = upload.scan().isPresent();
        Chip state = new Chip(
                texts.get(scanned ? "register.scan.there" : "idis.uploads.word"),
                scanned ? Tone.SUCCESS : Tone.WARNING,
                scanned ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE);
        HBox row = new HBox(12, file, document, state);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @FXML
    private void export() {
        String name = model.sheet().get().map(IdisSheet::caseNumber).orElse("");
        kit.files()
                .saveFile(
                        texts.get("recap.export.title"),
                        texts.get("idis.export.name", name),
                        FileKind.of("recap.export.kind", "*.xlsx"))
                .ifPresent(target -> model.export(target, saved -> kit.notices()
                        .offer(
                                Tone.SUCCESS,
                                texts.get("recap.export.done"),
                                texts.get("recap.export.open"),
                                () -> kit.desktop().open(saved))));
    }

    @FXML
    private void take() {
        kit.files()
                .folder(texts.get("idis.uploads.take"))
                .ifPresent(folder ->
                        model.takeUploads(folder, count -> kit.notices().done(texts.get("idis.uploads.done", count))));
    }

    @FXML
    private void keep() {
        if (form.checkDates(texts)) {
            model.recordUploaded(() -> kit.notices().done(texts.get("idis.kept")));
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("idis.title"));
    }

    @Override
    public void shown() {
        model.load();
    }
}
