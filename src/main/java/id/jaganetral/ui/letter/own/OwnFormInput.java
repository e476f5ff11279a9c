package id.jaganetral.ui.letter.own;

import id.jaganetral.application.letter.own.OwnForm;
import id.jaganetral.domain.casefile.standing.CasePhase;
import id.jaganetral.domain.letter.LayoutFamily;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.set.DocumentRoute;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Name, route and place of a form the office adds; its template is chosen afterwards. */
public final class OwnFormInput {
    private final FormGrid grid = new FormGrid();
    private final Texts texts;
    private final Function<OwnForm, List<Reason>> objections;
    private final TextField title = new TextField();
    private final ComboBox<LayoutFamily> layout = new ComboBox<>();
    private final ComboBox<LetterTopic.Kind> about = new ComboBox<>();
    private final ComboBox<Optional<DocumentRoute>> route = new ComboBox<>();
    private final ComboBox<CasePhase> phase = new ComboBox<>();
    private final TextField archive = new TextField("800.1.6.2");
    private final TextField signedBy = new TextField();
    private final TextField sensitivity;
    private final CheckBox numbered = new CheckBox();

    /**
     * Begins with what most forms of a case have.
     *
     * @param objections what is wrong with the form as told
     */
    public OwnFormInput(Texts texts, Function<OwnForm, List<Reason>> objections) {
        this.texts = texts;
        this.objections = objections;
        this.sensitivity = new TextField(texts.get("letter.own.sensitivity.usual"));
        Choices.offer(layout, List.of(LayoutFamily.values()), one -> texts.get("letter.own.layout." + one));
        Choices.offer(about, List.of(LetterTopic.Kind.values()), one -> texts.get("letter.own.about." + one));
        Choices.offer(route, routes(), one -> one.map(way -> texts.get("letter.set.route." + way))
                .orElse(texts.get("letter.own.route.any")));
        Choices.offer(phase, List.of(CasePhase.values()), one -> texts.get("casefile.phase." + one));
        layout.setValue(LayoutFamily.CORRESPONDENCE);
        about.setValue(LetterTopic.Kind.CASE);
        route.setValue(Optional.empty());
        phase.setValue(CasePhase.EXAMINATION);
        numbered.setSelected(true);
        numbered.setText(texts.get("letter.own.numbered"));
        grid.setColumns(2);
        Field name = field("title", title);
        name.setSpan(2);
        Field way = field("route", route);
        way.setSpan(2);
        grid.getChildren()
                .addAll(
                        name,
                        field("layout", layout),
                        field("about", about),
                        way,
                        field("phase", phase),
                        field("sensitivity", sensitivity),
                        field("archive", archive),
                        field("signedBy", signedBy),
                        numbered);
        about.valueProperty().addListener((observed, before, now) -> {
            route.setDisable(now != LetterTopic.Kind.CASE);
            phase.setDisable(now != LetterTopic.Kind.CASE);
        });
    }

    private static List<Optional<DocumentRoute>> routes() {
        List<Optional<DocumentRoute>> routes = new ArrayList<>();
        routes.add(Optional.empty());
        Arrays.stream(DocumentRoute.values()).map(Optional::of).forEach(routes::add);
        return routes;
    }

    private Field field(String name, Node input) {
        return new Field(name, texts.get("letter.own." + name), input);
    }

    public Node node() {
        return grid;
    }

    /** Whether it can be added; what is wrong is said at the field. */
    public boolean complete() {
        List<Reason> wrong = objections.apply(form());
        grid.show(wrong, texts);
        return wrong.isEmpty();
    }

    public OwnForm form() {
        return new OwnForm(
                "",
                title.getText().strip(),
                layout.getValue(),
                about.getValue(),
                route.getValue(),
                phase.getValue(),
                numbered.isSelected(),
                sensitivity.getText().strip(),
                archive.getText().strip(),
                signedBy.getText().strip(),
                List.of());
    }
}
