package id.jaganetral.ui.evidence.hand;

import id.jaganetral.application.evidence.DestroyedPiece;
import id.jaganetral.application.evidence.hand.CheckCode;
import id.jaganetral.application.evidence.hand.PackageCheck;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Periksa kode: whether a printed picture comes from this workspace or from a package, and is unchanged there. */
public final class CheckCodeView implements Screen {
    private static final int MOST = 20;

    private final CheckCode check;
    private final Kit kit;
    private final Texts texts;
    private final Region root;

    @FXML
    private FormGrid form;

    @FXML
    private TextField code;

    @FXML
    private VBox answer;

    public CheckCodeView(CheckCode check, Kit kit) {
        this.check = check;
        this.kit = kit;
        this.texts = kit.texts();
        this.root = kit.views().load(this);
        code.setOnAction(event -> look());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("evidence.code.title"));
    }

    @Override
    public void shown() {
        // the scroll pane takes its content into the window with its styles only
        root.applyCss();
        code.requestFocus();
    }

    @FXML
    private void look() {
        String typed = code.getText();
        form.show(List.of(), texts);
        kit.jobs()
                .start(Job.change(() -> check.check(typed).map(matches -> new Answer(matches, check.destroyed(typed))))
                        .onSuccess(this::show)
                        .onRefusal(this::refused));
    }

    @FXML
    private void choosePackage() {
        kit.files().folder(texts.get("evidence.code.package")).ifPresent(this::look);
    }

    private void look(Path folder) {
        String typed = code.getText();
        form.show(List.of(), texts);
        kit.jobs()
                .start(Job.asking(Message.of("evidence.code.job"), progress -> check.check(folder, typed, progress))
                        .onSuccess(found -> show(found, !typed.isBlank()))
                        .onRefusal(this::refused));
    }

    private void refused(List<Reason> reasons) {
        String rest = form.show(reasons, texts);
        answer.getChildren().setAll(rest.isEmpty() ? List.of() : List.of(new Banner(Tone.WARNING, rest)));
    }

    private record Answer(List<CheckCode.Match> matches, List<DestroyedPiece> destroyed) {}

    private void show(Answer found) {
        answer.getChildren().setAll(found.matches().stream().map(this::line).toList());
        found.destroyed().forEach(piece -> answer.getChildren().add(line(piece)));
        if (answer.getChildren().isEmpty()) {
            answer.getChildren().add(new Banner(Tone.WARNING, texts.get("evidence.code.unknown")));
        }
    }

    private Node line(DestroyedPiece piece) {
        String what = piece.evidence()
                .map(number -> texts.get("evidence.code.original", number))
                .orElseGet(() -> texts.get("evidence.code.destroyed.derivative", piece.report()));
        String day =
                IndonesianDate.words(piece.at().atZone(kit.clock().getZone()).toLocalDate());
        String hex = piece.file().hex();
        Banner line = new Banner(
                Tone.INFO,
                piece.minutes()
                        .map(minutes -> texts.get("evidence.code.destroyed", what, day, minutes, piece.list(), hex))
                        .orElseGet(() -> texts.get("evidence.code.destroyed.listed", what, day, piece.list(), hex)));
        Hyperlink open = new Hyperlink(texts.get("retention.title"));
        open.setOnAction(event -> kit.navigator().open(new Places.Retention(piece.report())));
        line.getActions().add(open);
        return line;
    }

    private Node line(CheckCode.Match match) {
        String what = match.derivative()
                .map(order -> texts.get("evidence.code.derivative", match.number(), order))
                .orElseGet(() -> texts.get("evidence.code.original", match.number()));
        Banner line = new Banner(
                match.intact() ? Tone.SUCCESS : Tone.DANGER,
                texts.get(
                        match.intact() ? "evidence.code.intact" : "evidence.code.broken",
                        what,
                        match.file().hex()));
        Hyperlink open = new Hyperlink(texts.get("evidence.check.report"));
        open.setOnAction(event -> kit.navigator().open(new Places.ReportDetail(match.report())));
        line.getActions().add(open);
        return line;
    }

    private void show(PackageCheck found, boolean asked) {
        answer.getChildren().clear();
        if (asked) {
            Optional<String> file = found.found();
            answer.getChildren()
                    .add(new Banner(
                            file.isPresent() ? Tone.SUCCESS : Tone.WARNING,
                            file.map(name -> texts.get("evidence.code.inPackage", name))
                                    .orElseGet(() -> texts.get("evidence.code.notInPackage"))));
        }
        boolean whole = found.broken().isEmpty();
        answer.getChildren()
                .add(new Banner(
                        whole ? Tone.SUCCESS : Tone.DANGER,
                        whole
                                ? texts.get("evidence.code.packageIntact", found.files())
                                : texts.get(
                                        "evidence.code.packageBroken",
                                        found.broken().stream().limit(MOST).collect(Collectors.joining(", ")))));
    }
}
