package id.jaganetral.ui.casefile;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.TeamMember;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.part.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The members of a team or panel, each with element and seat; three places are laid out to begin with. */
final class TeamInput extends VBox {
    private final Texts texts;
    private final Optional<FindEmployees> people;
    private final Consumer<List<TeamMember>> changed;
    private final List<Member> members = new ArrayList<>();
    private final VBox rows = new VBox(10);

    TeamInput(Texts texts, Optional<FindEmployees> people, Consumer<List<TeamMember>> changed) {
        super(8);
        this.texts = texts;
        this.people = people;
        this.changed = changed;
        add(TeamMember.Element.SUPERIOR, TeamMember.Seat.CHAIR);
        add(TeamMember.Element.OVERSIGHT, TeamMember.Seat.SECRETARY);
        add(TeamMember.Element.PERSONNEL, TeamMember.Seat.MEMBER);
        Button more = new Button(texts.get("casefile.team.more"), Icons.of(Feather.PLUS));
        more.setOnAction(event -> add(TeamMember.Element.OTHER, TeamMember.Seat.MEMBER));
        getChildren().addAll(rows, more);
    }

    private void add(TeamMember.Element element, TeamMember.Seat seat) {
        Member member = new Member(element, seat);
        members.add(member);
        rows.getChildren().add(member.box);
    }

    private void tell() {
        changed.accept(members.stream()
                .map(Member::member)
                .filter(m -> !m.official().name().isEmpty())
                .toList());
    }

    private final class Member {
        private final ComboBox<TeamMember.Element> element = new ComboBox<>();
        private final ComboBox<TeamMember.Seat> seat = new ComboBox<>();
        private final VBox box;
        private Official official = Official.named("", "");

        Member(TeamMember.Element firstElement, TeamMember.Seat firstSeat) {
            Choices.offer(element, List.of(TeamMember.Element.values()), e -> texts.get("casefile.element." + e));
            Choices.offer(seat, List.of(TeamMember.Seat.values()), s -> texts.get("casefile.seat." + s));
            element.setValue(firstElement);
            seat.setValue(firstSeat);
            element.valueProperty().addListener(chosen -> tell());
            seat.valueProperty().addListener(chosen -> tell());
            OfficialInput input = new OfficialInput(texts, official, people, typed -> {
                official = typed;
                tell();
            });
            box = new VBox(6, new HBox(6, seat, element), input);
        }

        TeamMember member() {
            return new TeamMember(official, element.getValue(), seat.getValue());
        }
    }
}
