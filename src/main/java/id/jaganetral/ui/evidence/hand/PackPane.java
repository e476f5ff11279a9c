package id.jaganetral.ui.evidence.hand;

import id.jaganetral.application.evidence.hand.PackEvidence;
import id.jaganetral.application.evidence.hand.PackageChoice;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Places;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A package of the evidence of a report to hand out, and the check of codes; shows why there is none. */
public final class PackPane extends VBox {
    private final PackEvidence pack;
    private final ReportId report;
    private final Kit kit;
    private final Texts texts;
    private final List<Button> buttons;
    private final Banner problem = new Banner(Tone.DANGER, "");

    public PackPane(PackEvidence pack, ReportId report, Kit kit) {
        this.pack = pack;
        this.report = report;
        this.kit = kit;
        this.texts = kit.texts();
        Button begin = new Button(texts.get("evidence.pack.begin"), Icons.of(Feather.PACKAGE));
        begin.setId("packEvidence");
        begin.getStyleClass().add("flat");
        begin.setOnAction(event -> ask());
        Button check = new Button(texts.get("evidence.code.title"), Icons.of(Feather.CHECK_SQUARE));
        check.getStyleClass().add("flat");
        check.setOnAction(event -> kit.navigator().open(new Places.CheckCode()));
        buttons = List.of(begin, check);
        Words.goneUnless(this, problem.visibleProperty());
        getChildren().setAll(problem);
    }

    /** For the row of actions. */
    public List<Button> buttons() {
        return buttons;
    }

    private void ask() {
        ToggleGroup group = new ToggleGroup();
        VBox form = new VBox(8, Words.block(texts.get("evidence.pack.explanation"), "text-quiet"));
        for (PackageChoice choice : PackageChoice.values()) {
            RadioButton button = new RadioButton(texts.get("evidence.pack.choice." + choice));
            button.setId("pack-" + choice);
            button.setUserData(choice);
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.setSelected(choice == PackageChoice.BOTH);
            form.getChildren().add(button);
        }
        boolean wanted = kit.dialogs()
                .form(texts.get("evidence.pack.title"), form, texts.get("evidence.pack.choose"), () -> true);
        if (wanted) {
            PackageChoice choice = (PackageChoice) group.getSelectedToggle().getUserData();
            kit.files().folder(texts.get("evidence.pack.title")).ifPresent(folder -> begin(choice, folder));
        }
    }

    private void begin(PackageChoice choice, Path folder) {
        problem.setText("");
        kit.jobs()
                .start(Job.asking(
                                Message.of("evidence.pack.job"),
                                progress -> pack.pack(report, choice, folder, progress))
                        .onSuccess(made -> kit.notices()
                                .offer(
                                        Tone.SUCCESS,
                                        texts.get("evidence.pack.done", made.toString()),
                                        texts.get("settings.workspace.open"),
                                        () -> kit.desktop().openFolder(made)))
                        .onRefusal(reasons ->
                                problem.setText(texts.get(reasons.get(0).message()))));
    }
}
