package id.jaganetral.ui.report;

import id.jaganetral.application.report.ReportDetail;
import id.jaganetral.application.report.status.RecordDisposition;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ask.Asked;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Asks what was laid down about a person reported. */
final class StatusForm {
    private static final int TWO = 2;

    private final RecordDisposition dispose;
    private final Kit kit;
    private final Texts texts;

    StatusForm(RecordDisposition dispose, Kit kit) {
        this.dispose = dispose;
        this.kit = kit;
        this.texts = kit.texts();
    }

    void ask(ReportDetail.Person person, Runnable done) {
        ComboBox<Disposition.Kind> kind = new ComboBox<>();
        Choices.offer(kind, choices(person), chosen -> texts.get("report.status.kind." + chosen));
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setId("status-kind");
        DateField on = new DateField();
        on.setValue(LocalDate.now(kit.clock()));
        TextField letter = new TextField();
        letter.setId("status-letter");
        TextArea reason = Asked.area();
        reason.setId("status-reason");
        Asked asked = new Asked(kit, TWO);
        asked.add("kind", "report.status.kind", kind, 1, true);
        asked.add("on", "report.status.on", on, 1, true);
        asked.add("letter", "report.status.letter", letter, TWO, false);
        asked.add("reason", "report.status.reason", reason, TWO, true).setHint(texts.get("report.status.reason.hint"));
        asked.keptAs("report.status." + person.subject().id());
        asked.ask(
                texts.get("report.status.title", person.subject().shownName()),
                texts.get("report.status.action"),
                () -> dispose.record(
                        person.subject().id(),
                        new RecordDisposition.Draft(
                                Optional.ofNullable(kind.getValue()),
                                Optional.ofNullable(on.getValue()),
                                letter.getText(),
                                reason.getText())),
                recorded -> done.run());
    }

    /** Taking back is offered once there is something to take back. */
    private static List<Disposition.Kind> choices(ReportDetail.Person person) {
        return Arrays.stream(Disposition.Kind.values())
                .filter(kind -> kind != Disposition.Kind.TAKEN_BACK
                        || person.disposition().isPresent())
                .toList();
    }
}
