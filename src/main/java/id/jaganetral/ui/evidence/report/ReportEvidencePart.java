package id.jaganetral.ui.evidence.report;

import id.jaganetral.application.evidence.hand.PackEvidence;
import id.jaganetral.application.evidence.likeness.KnownAgain;
import id.jaganetral.application.evidence.mark.MarkEvidence;
import id.jaganetral.application.evidence.reading.ReadEvidence;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.evidence.ArrivingFiles;
import id.jaganetral.ui.evidence.EvidenceGallery;
import id.jaganetral.ui.evidence.EvidenceViewer;
import id.jaganetral.ui.evidence.EvidenceWords;
import id.jaganetral.ui.evidence.EvidenceWork;
import id.jaganetral.ui.evidence.Handful;
import id.jaganetral.ui.evidence.MoreWays;
import id.jaganetral.ui.evidence.hand.PackPane;
import id.jaganetral.ui.evidence.likeness.ResemblanceNotes;
import id.jaganetral.ui.evidence.mark.DerivativesPane;
import id.jaganetral.ui.evidence.reading.ReadingPane;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Icons;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** All evidence of a report on its page: seen, added to, checked, marked, read, handed out. */
public final class ReportEvidencePart {
    private static final String MAY_ADD = "LOG_REPORTS";

    private final EvidenceWork work;
    private final ReportId id;
    private final Kit kit;
    private final Texts texts;
    private final Consumer<Supplier<Handful>> add;
    private final EvidenceViewer viewer;
    private final EvidenceGallery gallery;
    private final ResemblanceNotes resemblances;
    private final DerivativesPane derivatives;
    private final ReadingPane reading;
    private final Banner integrity = new Banner();
    private final Card root;

    /** The use cases of one piece and of all. */
    public record Uses(EvidenceWork work, MarkEvidence mark, ReadEvidence read, KnownAgain known, PackEvidence pack) {}

    /**
     * @param add takes what arrives into the report
     */
    public ReportEvidencePart(Uses uses, ReportId id, Kit kit, Consumer<Supplier<Handful>> add) {
        this.work = uses.work();
        this.id = id;
        this.kit = kit;
        this.texts = kit.texts();
        this.add = add;
        this.viewer = new EvidenceViewer(work, kit);
        this.derivatives =
                new DerivativesPane(work.previews(), uses.mark(), uses.read()::proposals, viewer::showDerivative, kit);
        StackPane tiles = new StackPane();
        this.gallery = new EvidenceGallery(tiles, work.previews(), kit, viewer::show);
        this.reading = new ReadingPane(uses.read(), kit);
        this.resemblances = new ResemblanceNotes(uses.known(), kit);
        PackPane pack = new PackPane(uses.pack(), id, kit);
        FlowPane actions = new FlowPane(8, 8, derivatives.button());
        actions.getChildren().addAll(reading.buttons());
        actions.getChildren().add(button("evidence.verify", Feather.SHIELD, this::verify));
        actions.getChildren().addAll(pack.buttons());
        root = new Card(
                texts.get("report.form.evidence"),
                integrity,
                tiles,
                new MoreWays(work, kit, add).takingDrops(ways()),
                actions,
                reading,
                pack,
                resemblances,
                derivatives);
    }

    private List<Button> ways() {
        Button files = button("evidence.add", Feather.PLUS, this::choose);
        Button paste = button("evidence.paste", Feather.CLIPBOARD, this::paste);
        List.of(files, paste).forEach(one -> one.setUserData(MAY_ADD));
        return List.of(files, paste);
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(texts.get(key), Icons.of(icon));
        button.getStyleClass().add("flat");
        button.setOnAction(event -> action.run());
        return button;
    }

    public Region root() {
        return root;
    }

    /** What is laid over the whole page: the viewer and the editor of marks. */
    public List<Node> overlays() {
        return List.of(viewer, derivatives.editor());
    }

    public void show(List<EvidenceItem> evidence) {
        gallery.show(evidence);
        resemblances.ofReport(id);
        derivatives.show(evidence);
        reading.show(evidence);
    }

    private void choose() {
        var files = kit.files().openFiles(texts.get("evidence.choose"));
        if (!files.isEmpty()) {
            add.accept(ArrivingFiles.of(work.gather(), files, ArrivalWay.FILE));
        }
    }

    private void paste() {
        ArrivingFiles.in(kit.clipboard(), work.gather())
                .ifPresentOrElse(add, () -> kit.notices().warn(texts.get("evidence.clipboard.nothing")));
    }

    private void verify() {
        kit.jobs()
                .start(Job.doing(Message.of("evidence.verify.job"), progress -> work.verify()
                                .verifyReport(id, progress))
                        .onSuccess(this::checked));
    }

    private void checked(List<IntegrityFinding> findings) {
        gallery.mark(findings);
        new EvidenceWords(texts).tell(integrity, findings);
    }
}
