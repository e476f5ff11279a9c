package id.jaganetral.ui.report;

import id.jaganetral.application.evidence.likeness.Resemblance;
import id.jaganetral.application.report.ReportLine;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Icons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Offers to add reporter and evidence to a report of the same post or picture, instead of logging a second one. */
final class JoinOffer {
    private static final int MOST = 3;

    private final NewReportViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final Consumer<Report> joined;
    private final Banner banner = new Banner(Tone.INFO, "");
    private Map<ReportId, String> ofLink = Map.of();
    private Map<ReportId, String> ofPicture = Map.of();

    JoinOffer(NewReportViewModel model, Kit kit, Consumer<Report> joined) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.joined = joined;
    }

    Node node() {
        return banner;
    }

    void samePost(List<ReportLine> lines) {
        ofLink = new LinkedHashMap<>();
        lines.forEach(line -> ofLink.put(line.id(), line.number()));
        draw();
    }

    void alike(List<Resemblance> found) {
        ofPicture = new LinkedHashMap<>();
        found.forEach(one -> ofPicture.put(one.with().report(), one.with().number()));
        draw();
    }

    private void draw() {
        Map<ReportId, String> all = new LinkedHashMap<>(ofLink);
        all.putAll(ofPicture);
        banner.setText(all.isEmpty() ? "" : texts.get("report.join.offer"));
        banner.getActions()
                .setAll(all.entrySet().stream()
                        .limit(MOST)
                        .map(one -> button(one.getKey(), one.getValue()))
                        .toList());
    }

    private Button button(ReportId report, String number) {
        Button button = new Button(texts.get("report.join.action", number), Icons.of(Feather.GIT_MERGE));
        button.setOnAction(event -> ask(report, number));
        return button;
    }

    private void ask(ReportId report, String number) {
        Question question = new Question(
                texts.get("report.join.title", number),
                texts.get("report.join.explanation", number),
                texts.get("report.join.action", number),
                texts.get("kit.cancel"),
                false);
        if (kit.dialogs().confirm(question)) {
            model.join(report, joined);
        }
    }
}
