package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.StrayEvidence;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A card that tells of evidence set aside, where it lies, and how to look at it; gone while there is none. */
public final class AsideEvidenceView {
    private final StrayEvidence stray;
    private final Kit kit;
    private final Card root;

    public AsideEvidenceView(StrayEvidence stray, Kit kit) {
        this.stray = stray;
        this.kit = kit;
        Texts texts = kit.texts();
        int count = stray.count();
        Button open = new Button(texts.get("settings.workspace.open"), Icons.of(Feather.FOLDER));
        open.setOnAction(event -> kit.desktop().openFolder(stray.place()));
        Button copy = new Button(texts.get("evidence.aside.copy"), Icons.of(Feather.COPY));
        copy.setId("copyAside");
        copy.setOnAction(
                event -> kit.files().folder(texts.get("evidence.aside.copy")).ifPresent(this::copy));
        root = new Card(
                texts.get("evidence.aside.title"),
                Words.block(texts.get(
                        "evidence.aside.explanation", count, stray.place().toString())),
                Words.block(texts.get("evidence.aside.hint"), "text-quiet"),
                new FlowPane(8, 8, copy, open));
        root.setVisible(count > 0);
        root.setManaged(count > 0);
    }

    public Region root() {
        return root;
    }

    private void copy(Path folder) {
        kit.jobs()
                .start(Job.doing(Message.of("evidence.aside.job"), progress -> stray.copyInto(folder, progress))
                        .onSuccess(number -> kit.notices()
                                .done(kit.texts().get("evidence.aside.copied", number, folder.toString()))));
    }
}
