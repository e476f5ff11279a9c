package id.jaganetral.ui.settings;

import id.jaganetral.application.evidence.intake.WatchUploads;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A card that chooses the folder into which a phone uploads (folder unggahan ponsel). */
public final class UploadFolderView {
    private final WatchUploads uploads;
    private final Kit kit;
    private final Texts texts;
    private final Label now = Words.block("");
    private final Button stop;
    private final Card root;

    public UploadFolderView(WatchUploads uploads, Kit kit) {
        this.uploads = uploads;
        this.kit = kit;
        this.texts = kit.texts();
        Button choose = new Button(texts.get("evidence.upload.choose"), Icons.of(Feather.FOLDER));
        choose.setId("chooseUploads");
        choose.setOnAction(
                event -> kit.files().folder(texts.get("evidence.upload.choose")).ifPresent(this::choose));
        this.stop = new Button(texts.get("evidence.upload.stop"));
        stop.setId("stopUploads");
        stop.setOnAction(event -> {
            uploads.stop();
            show(Optional.empty());
        });
        root = new Card(
                texts.get("evidence.upload.title"),
                now,
                Words.block(texts.get("evidence.upload.hint"), "text-quiet"),
                new FlowPane(8, 8, choose, stop));
        show(uploads.folder());
    }

    public Region root() {
        return root;
    }

    private void choose(Path folder) {
        kit.jobs()
                .start(Job.query(() -> {
                            uploads.choose(folder);
                            return folder;
                        })
                        .onSuccess(chosen -> show(Optional.of(chosen))));
    }

    private void show(Optional<Path> folder) {
        now.setText(folder.map(Path::toString).orElse(texts.get("evidence.upload.none")));
        stop.setVisible(folder.isPresent());
        stop.setManaged(folder.isPresent());
    }
}
