package id.jaganetral.ui.report;

import id.jaganetral.application.report.access.ReportAccess;
import id.jaganetral.application.report.access.ReportAccess.Colleague;
import id.jaganetral.application.report.access.ReportAccess.Reader;
import id.jaganetral.application.report.access.RestrictReport;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ask.Asked;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;

/** Asks whether a report is restricted, and who is named for it. */
final class ReportAccessForm {
    private static final int TWO = 2;

    private final RestrictReport restrict;
    private final Kit kit;
    private final Texts texts;
    private final Map<UUID, CheckBox> readers = new LinkedHashMap<>();
    private final Map<UUID, CheckBox> keepers = new LinkedHashMap<>();

    ReportAccessForm(RestrictReport restrict, Kit kit) {
        this.restrict = restrict;
        this.kit = kit;
        this.texts = kit.texts();
    }

    void ask(ReportId report, ReportAccess now, List<Colleague> colleagues, Consumer<ReportAccess> done) {
        CheckBox restricted = new CheckBox(texts.get("report.access.restrict"));
        restricted.setId("restricted");
        restricted.setSelected(now.restriction().isPresent());
        TextArea reason = Asked.area();
        reason.setId("reason");
        Asked asked = new Asked(kit, TWO);
        asked.add("restricted", "report.access.state", restricted, TWO, false)
                .setHint(texts.get("report.access.restrict.hint"));
        asked.add("readers", "report.access.readers", people(now, colleagues), TWO, false);
        asked.add("reason", "report.access.reason", reason, TWO, false).setHint(texts.get("report.access.reason.hint"));
        asked.keptAs("report.access." + report.value());
        asked.ask(
                texts.get("report.access.form"),
                texts.get("report.access.save"),
                () -> restrict.lay(
                        report, new RestrictReport.Wish(restricted.isSelected(), reason.getText(), chosen(now))),
                done);
    }

    /** One row a colleague: named, and named for the reporter. */
    private GridPane people(ReportAccess now, List<Colleague> colleagues) {
        GridPane grid = new GridPane();
        grid.setHgap(18);
        grid.setVgap(6);
        boolean mayPass = now.seesReporter(restrict.ownAccount());
        int row = 0;
        for (Colleague colleague : colleagues) {
            CheckBox reads = new CheckBox(colleague.name());
            reads.setId("reader-" + colleague.account());
            reads.setSelected(
                    now.readers().stream().anyMatch(reader -> reader.account().equals(colleague.account())));
            readers.put(colleague.account(), reads);
            grid.add(reads, 0, row);
            if (now.reporterKnown()) {
                CheckBox opens = new CheckBox(texts.get("report.access.opens"));
                opens.setId("opens-" + colleague.account());
                opens.setSelected(now.seesReporter(colleague.account()));
                opens.disableProperty().bind(reads.selectedProperty().not().or(reads.disabledProperty()));
                opens.setVisible(mayPass);
                keepers.put(colleague.account(), opens);
                grid.add(opens, 1, row);
            }
            row++;
        }
        if (colleagues.size() <= 1) {
            grid.add(new Label(texts.get("report.access.alone")), 0, row, TWO, 1);
        }
        return grid;
    }

    /** Those ticked; whoever is named but closed stays named. */
    private Map<UUID, Boolean> chosen(ReportAccess now) {
        Map<UUID, Boolean> chosen = new HashMap<>();
        now.readers().stream()
                .filter(reader -> !readers.containsKey(reader.account()))
                .forEach(reader -> chosen.put(reader.account(), reader.seesReporter()));
        readers.forEach((account, box) -> {
            if (box.isSelected()) {
                chosen.put(account, opens(account, now));
            }
        });
        return chosen;
    }

    private boolean opens(UUID account, ReportAccess now) {
        CheckBox box = keepers.get(account);
        return box == null
                ? now.readers().stream()
                        .filter(reader -> reader.account().equals(account))
                        .anyMatch(Reader::seesReporter)
                : box.isSelected();
    }
}
