package id.jaganetral.ui.authority;

import id.jaganetral.application.authority.LayDownUnitHead;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.domain.authority.OfficialRank;
import id.jaganetral.domain.authority.UnitHeadEntry.State;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.employee.PersonSuggestions;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.part.Banner;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** The form that lays down the head of a unit (menetapkan kepala unit). */
final class UnitHeadFormView {
    private final UnitHeadFormViewModel model;
    private final Kit kit;
    private final Region root;

    @FXML
    private FormGrid form;

    @FXML
    private Banner problem;

    @FXML
    private ComboBox<State> state;

    @FXML
    private ComboBox<OfficialRank> rank;

    @FXML
    private TextField nip;

    @FXML
    private TextField name;

    @FXML
    private TextField title;

    @FXML
    private DateField from;

    @FXML
    private TextArea reason;

    UnitHeadFormView(UnitHeadFormViewModel model, FindEmployees people, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.root = kit.views().load(this);
        Choices.offer(state, List.of(State.values()), s -> kit.texts().get("authority.head.state." + s));
        Choices.offer(rank, LayDownUnitHead.RANKS, r -> kit.texts().get("authority.rank." + r));
        state.valueProperty().bindBidirectional(model.state());
        rank.valueProperty().bindBidirectional(model.rank());
        nip.textProperty().bindBidirectional(model.nip());
        name.textProperty().bindBidirectional(model.name());
        title.textProperty().bindBidirectional(model.title());
        from.valueProperty().bindBidirectional(model.from());
        reason.textProperty().bindBidirectional(model.reason());
        rank.disableProperty().bind(model.post().not());
        title.disableProperty().bind(model.post().not());
        nip.disableProperty().bind(model.filled().not());
        name.disableProperty().bind(model.filled().not());
        PersonSuggestions.below(name, people, this::take);
        PersonSuggestions.below(nip, people, this::take);
    }

    private void take(EmployeeLine person) {
        name.setText(person.name());
        nip.setText(person.nip());
    }

    Region root() {
        return root;
    }

    /** Lays it down; says at the fields what is missing, and stays open then. */
    boolean keep() {
        List<Reason> reasons = from.unreadableProperty().get()
                ? List.of(Reason.atField(LayDownUnitHead.FROM, Message.of("kit.date.unreadable")))
                : model.keep();
        problem.setText(form.show(reasons, kit.texts()));
        return reasons.isEmpty();
    }
}
