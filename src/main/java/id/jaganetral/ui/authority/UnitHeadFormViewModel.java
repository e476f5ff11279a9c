package id.jaganetral.ui.authority;

import id.jaganetral.application.authority.LayDownUnitHead;
import id.jaganetral.application.authority.UnitHeadDraft;
import id.jaganetral.domain.authority.ChainLink;
import id.jaganetral.domain.authority.Official;
import id.jaganetral.domain.authority.OfficialRank;
import id.jaganetral.domain.authority.UnitHeadEntry.State;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.outcome.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The head of one unit as an officer enters it; begins with what the roster tells. */
final class UnitHeadFormViewModel {
    private final LayDownUnitHead layDown;
    private final ChainLink link;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.HELD);
    private final ObjectProperty<OfficialRank> rank = new SimpleObjectProperty<>();
    private final StringProperty nip = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanBinding post = state.isNotEqualTo(State.NO_POST);
    private final BooleanBinding filled =
            Bindings.createBooleanBinding(() -> state.get() == State.HELD || state.get() == State.ACTING, state);

    UnitHeadFormViewModel(LayDownUnitHead layDown, ChainLink link, Clock clock) {
        this.layDown = layDown;
        this.link = link;
        from.set(LocalDate.now(clock));
        link.head().ifPresent(this::beginWith);
    }

    private void beginWith(Official head) {
        rank.set(LayDownUnitHead.RANKS.contains(head.rank()) ? head.rank() : null);
        name.set(head.name());
        title.set(head.title());
        state.set(head.vacant() ? State.VACANT : head.acting() ? State.ACTING : State.HELD);
    }

    /** Why it was refused; empty when it was laid down. */
    List<Reason> keep() {
        return layDown.layDown(draft()).fold(done -> List.of(), reasons -> reasons);
    }

    private UnitHeadDraft draft() {
        return new UnitHeadDraft(
                link.unit().id(),
                state.get(),
                Optional.ofNullable(rank.get()),
                nip.get(),
                samePerson(),
                name.get(),
                title.get(),
                Optional.ofNullable(from.get()),
                reason.get());
    }

    /** The person the roster told, while the name was left as it was. */
    private Optional<EmployeeId> samePerson() {
        return link.head()
                .filter(head -> head.name().equals(name.get().strip()))
                .flatMap(Official::person);
    }

    ObjectProperty<State> state() {
        return state;
    }

    ObjectProperty<OfficialRank> rank() {
        return rank;
    }

    StringProperty nip() {
        return nip;
    }

    StringProperty name() {
        return name;
    }

    StringProperty title() {
        return title;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    StringProperty reason() {
        return reason;
    }

    /** Whether there is a post at all. */
    BooleanBinding post() {
        return post;
    }

    /** Whether somebody holds it. */
    BooleanBinding filled() {
        return filled;
    }
}
