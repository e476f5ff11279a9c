package id.jaganetral.ui.report;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.recap.RecapOutcome;
import id.jaganetral.application.report.ReportDetail;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.recap.BoxChip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One person reported, with what became of the person and what to do next. */
final class PersonCard extends VBox {
    private final Kit kit;
    private final Texts texts;
    private final ReportId report;
    private final ReportDetail.Person person;

    /**
     * What can be asked about a person.
     *
     * @param identify asks who the person is
     * @param status asks what was laid down about the person
     */
    record Asks(Runnable identify, Runnable status) {}

    /**
     * @param box where the person's matter stands
     */
    PersonCard(ReportId report, ReportDetail.Person person, Optional<RecapOutcome> box, Kit kit, Asks asks) {
        super(6);
        this.kit = kit;
        this.texts = kit.texts();
        this.report = report;
        this.person = person;
        getStyleClass().add("person-row");
        HBox head = new HBox(8, words());
        box.ifPresent(where -> head.getChildren().add(BoxChip.of(where, texts)));
        head.setAlignment(Pos.TOP_LEFT);
        FlowPane actions = new FlowPane(6, 6);
        actions.getChildren().addAll(actions(asks));
        getChildren().addAll(head, actions);
        person.classification()
                .ifPresent(choice -> tell(texts.get("report.detail.classified", choice.entry(), choice.reason())));
        person.disposition().ifPresent(status -> tell(words(status)));
    }

    /** Stands between the name and what can be done. */
    private void tell(String words) {
        getChildren().add(getChildren().size() - 1, Words.block(words, "text-small"));
    }

    private String words(Disposition status) {
        return texts.get(
                "report.status.words",
                texts.get("report.status.kind." + status.kind()),
                IndonesianDate.words(status.on()),
                status.letter().isEmpty() ? "" : texts.get("report.status.words.letter", status.letter()),
                status.reason());
    }

    private VBox words() {
        VBox words = new VBox(2, Words.block(person.subject().shownName(), "text-strong"));
        person.subject()
                .identity()
                .map(who -> new ReportWords(texts).detail(who))
                .filter(detail -> !detail.isEmpty())
                .ifPresent(detail -> words.getChildren().add(Words.block(detail, "text-quiet", "text-small")));
        boolean namedOtherwise =
                person.subject().identified() && !person.subject().statedName().isEmpty();
        if (namedOtherwise) {
            words.getChildren()
                    .add(Words.block(
                            texts.get("report.detail.statedAs", person.subject().statedName()),
                            "text-quiet",
                            "text-small"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private List<Node> actions(Asks asks) {
        List<Node> actions = new ArrayList<>();
        if (person.caseFile().isPresent()) {
            CaseFileId file = new CaseFileId(person.caseFile().get());
            actions.add(button(
                    "report.detail.openCase",
                    Feather.BRIEFCASE,
                    () -> kit.navigator().open(new Places.CaseFileDetail(file)),
                    true));
            return actions;
        }
        boolean identified = person.subject().identified();
        if (identified) {
            String key = person.classification().isPresent() ? "report.detail.proceed" : "report.detail.classify";
            actions.add(PermittedButtons.needing(
                    Permission.KEEP_CASES,
                    button(
                            key,
                            Feather.TAG,
                            () -> kit.navigator()
                                    .open(new Places.ClassifySubject(
                                            report, person.subject().id())),
                            true)));
        }
        actions.add(PermittedButtons.needing(
                Permission.LOG_REPORTS,
                button(
                        identified ? "report.detail.identifyAgain" : "report.detail.identify",
                        Feather.USER_CHECK,
                        asks.identify(),
                        !identified)));
        actions.add(PermittedButtons.needing(
                Permission.LOG_REPORTS, button("report.status.record", Feather.FLAG, asks.status(), false)));
        person.subject()
                .identity()
                .flatMap(EmployeeSnapshot::employee)
                .ifPresent(employee -> actions.add(button(
                        "report.detail.openEmployee",
                        Feather.USER,
                        () -> kit.navigator().open(new Places.EmployeeDetail(employee)),
                        false)));
        if (identified) {
            actions.add(PermittedButtons.needing(
                    Permission.ISSUE_LETTERS, button("letter.new", Feather.MAIL, this::newLetter, false)));
        }
        return actions;
    }

    /** Before a case is opened: a clarification, a warning to the head of the unit. */
    private void newLetter() {
        LetterTopic topic =
                new LetterTopic.OfReport(report, Optional.of(person.subject().id()));
        kit.navigator().open(new Places.IssueLetter(topic, "KLARIFIKASI"));
    }

    private Button button(String key, Feather icon, Runnable act, boolean main) {
        Button button = new Button(texts.get(key), Icons.of(icon));
        button.getStyleClass().add(main ? "accent" : "button-outlined");
        button.setOnAction(event -> act.run());
        return button;
    }
}
