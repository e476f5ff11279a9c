package id.jaganetral.ui.casefile;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.part.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Pejabat dan peran: who acts in a case and in which capacity, as its facts name them. */
final class PeopleLines {
    private final Texts texts;
    private final Set<Line> lines = new LinkedHashSet<>();

    PeopleLines(Texts texts) {
        this.texts = texts;
    }

    List<Node> of(CaseFile file) {
        CaseHistory history = file.history();
        history.last(CaseFact.TeamFormed.class).ifPresent(team -> team.members()
                .forEach(m -> add(texts.get("casefile.seat." + m.seat()), m.official())));
        history.last(CaseFact.SummonsIssued.class).ifPresent(s -> as("examiner", s.examiner()));
        history.last(CaseFact.ExaminationHeld.class)
                .ifPresent(e -> e.examiners().forEach(who -> as("examiner", who)));
        history.last(CaseFact.TemporaryRelief.class)
                .filter(relief -> !relief.acting().isBlank())
                .ifPresent(relief -> as("acting", Official.named(relief.acting(), "")));
        history.last(CaseFact.Escalated.class).ifPresent(e -> as("competent", e.to()));
        history.last(CaseFact.Decided.class).ifPresent(d -> as("decided", d.by()));
        if (lines.isEmpty()) {
            return List.of(Words.block(texts.get("casefile.people.none"), "text-quiet"));
        }
        return lines.stream().map(this::node).toList();
    }

    private void as(String key, Official who) {
        add(texts.get("casefile.people." + key), who);
    }

    private void add(String role, Official who) {
        lines.add(new Line(role, who.name(), who.position()));
    }

    private Node node(Line line) {
        String post = line.position().isBlank() || line.position().equals(line.name()) ? "" : ", " + line.position();
        return new VBox(Words.block(line.role(), "text-quiet", "text-small"), Words.block(line.name() + post));
    }

    private record Line(String role, String name, String position) {}
}
