package id.jaganetral.ui.evidence.casefile;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.evidence.ListEvidence;
import id.jaganetral.application.evidence.hand.PackEvidence;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.casefile.CasePart;
import id.jaganetral.ui.evidence.CustodySheet;
import id.jaganetral.ui.evidence.EvidenceGallery;
import id.jaganetral.ui.evidence.EvidenceViewer;
import id.jaganetral.ui.evidence.EvidenceWords;
import id.jaganetral.ui.evidence.EvidenceWork;
import id.jaganetral.ui.evidence.hand.PackPane;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Places;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All evidence of a case on its page: seen, checked, handed out, its custody record written as one sheet. */
public final class CaseEvidencePart implements CasePart {
    private static final int ROWS = 2;

    private final ListEvidence list;
    private final EvidenceWork work;
    private final PackEvidence pack;
    private final Kit kit;
    private final Texts texts;
    private final Latest latest;
    private final Card root = new Card();
    private final Banner integrity = new Banner();
    private final StackPane tiles = new StackPane();
    private final Label nothing = Words.block("", "text-quiet");
    private final Hyperlink report = new Hyperlink();
    private final FlowPane actions = new FlowPane(8, 8);
    private final VBox packing = new VBox();
    private final Button verify;
    private final Button export;
    private final EvidenceViewer viewer;
    private final EvidenceGallery gallery;
    private Optional<CaseFile> shown = Optional.empty();
    private List<EvidenceItem> items = List.of();

    public CaseEvidencePart(ListEvidence list, EvidenceWork work, PackEvidence pack, Kit kit) {
        this.list = list;
        this.work = work;
        this.pack = pack;
        this.kit = kit;
        this.texts = kit.texts();
        this.latest = new Latest(kit.jobs());
        this.viewer = new EvidenceViewer(work, kit);
        this.gallery = new EvidenceGallery(tiles, work.previews(), kit, viewer::show, ROWS);
        report.setOnAction(event -> shown.ifPresent(file ->
                kit.navigator().open(new Places.ReportDetail(file.origin().report()))));
        nothing.setText(texts.get("evidence.case.none"));
        Words.goneUnless(nothing, report.visibleProperty());
        this.verify = button("verifyCase", "evidence.verify", Feather.SHIELD, this::verify);
        this.export = export();
        Words.goneUnless(tiles, report.visibleProperty().not());
        Words.goneUnless(actions, report.visibleProperty().not());
        Words.goneUnless(packing, report.visibleProperty().not());
        report.managedProperty().bind(report.visibleProperty());
        report.setVisible(false);
        root.setTitle(texts.get("evidence.case.title"));
        root.getContent().setAll(integrity, tiles, nothing, report, actions, packing);
    }

    private Button export() {
        return button("exportCaseCustody", "evidence.custody.export", Feather.DOWNLOAD, () -> new CustodySheet(
                        work.exportCustody(), kit)
                .ask(items, shown.map(CaseFile::number).orElse("")));
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        Button button = new Button(texts.get(key), Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setOnAction(event -> action.run());
        return button;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Optional<Region> overlay() {
        return Optional.of(viewer);
    }

    @Override
    public void show(CaseView view) {
        ReportId from = view.file().origin().report();
        boolean same = shown.filter(file -> file.origin().report().equals(from)).isPresent();
        shown = Optional.of(view.file());
        if (!same) {
            PackPane packed = new PackPane(pack, from, kit);
            packing.getChildren().setAll(packed);
            actions.getChildren().setAll(verify, export);
            actions.getChildren().addAll(packed.buttons());
            report.setText(
                    texts.get("evidence.case.report", view.file().origin().reportNumber()));
        }
        latest.start(Job.query(() -> list.ofReport(from)).onSuccess(this::fill));
    }

    private void fill(List<EvidenceItem> found) {
        if (!found.equals(items) || found.isEmpty()) {
            items = found;
            root.setTitle(
                    found.isEmpty()
                            ? texts.get("evidence.case.title")
                            : texts.get("evidence.case.counted", found.size()));
            report.setVisible(found.isEmpty());
            gallery.show(found);
        }
    }

    private void verify() {
        shown.ifPresent(file -> kit.jobs()
                .start(Job.doing(Message.of("evidence.verify.job"), progress -> work.verify()
                                .verifyReport(file.origin().report(), progress))
                        .onSuccess(this::checked)));
    }

    private void checked(List<IntegrityFinding> findings) {
        gallery.mark(findings);
        new EvidenceWords(texts).tell(integrity, findings);
    }

    @Override
    public Optional<Official> official(FactType type) {
        return Optional.empty();
    }
}
