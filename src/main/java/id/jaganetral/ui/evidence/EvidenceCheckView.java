package id.jaganetral.ui.evidence;

import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.ProgressPane;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Places;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A card that checks every piece of evidence (periksa semua bukti) and names what has changed or is missing. */
public final class EvidenceCheckView {
    private static final int MOST = 100;

    private final Kit kit;
    private final Texts texts;
    private final EvidenceWords words;
    private final Banner result = new Banner();
    private final VBox broken = new VBox(6);
    private final Card root;

    public EvidenceCheckView(EvidenceCheckViewModel model, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.words = new EvidenceWords(texts);
        Button check = new Button(texts.get("evidence.check.action"), Icons.of(Feather.SHIELD));
        check.setId("checkEvidence");
        check.setOnAction(event -> model.check());
        check.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.running().get().isPresent(), model.running()));
        ProgressPane progress = new ProgressPane();
        progress.setText(texts.get("evidence.verify.job"));
        progress.setCancelText(texts.get("kit.cancel"));
        Words.goneUnless(progress, check.disableProperty());
        model.running().addListener((observed, before, now) -> now.ifPresent(progress::watch));
        model.checked().addListener((observed, before, now) -> now.ifPresentOrElse(this::show, this::clear));
        model.problem()
                .addListener((observed, before, now) -> now.ifPresent(message -> say(Tone.DANGER, texts.get(message))));
        root = new Card(
                texts.get("evidence.check.title"),
                Words.block(texts.get("evidence.check.hint"), "text-quiet"),
                new HBox(check),
                progress,
                result,
                broken);
    }

    public Region root() {
        return root;
    }

    private void clear() {
        result.setText("");
        broken.getChildren().clear();
    }

    private void show(EvidenceCheckViewModel.Checked checked) {
        List<IntegrityFinding> findings = checked.findings();
        List<IntegrityFinding> bad = findings.stream()
                .filter(finding -> finding.state() != IntegrityFinding.State.INTACT)
                .toList();
        if (bad.isEmpty()) {
            say(Tone.SUCCESS, texts.get("evidence.check.intact", findings.size()));
        } else {
            say(Tone.DANGER, texts.get("evidence.check.broken", findings.size(), bad.size()));
        }
        broken.getChildren().setAll(bad.stream().limit(MOST).map(this::line).toList());
        if (checked.destroyed() > 0) {
            broken.getChildren()
                    .add(0, Words.block(texts.get("evidence.check.destroyed", checked.destroyed()), "text-quiet"));
        }
    }

    private void say(Tone tone, String text) {
        result.setTone(tone);
        result.setText(text);
    }

    private HBox line(IntegrityFinding finding) {
        VBox names = new VBox(
                Words.line(words.fileName(finding.item()), "text-strong"),
                Words.line(finding.item().file().fingerprint().hex(), "text-quiet", "text-mono", "text-small"));
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        Chip state =
                new Chip(texts.get("evidence.state." + finding.state().name()), Tone.DANGER, Feather.ALERT_TRIANGLE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        Button open = new Button(texts.get("evidence.check.report"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event ->
                kit.navigator().open(new Places.ReportDetail(finding.item().report())));
        HBox line = new HBox(10, names, state, open);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
