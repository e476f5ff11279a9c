package id.jaganetral.ui.casefile;

import id.jaganetral.domain.rule.Election;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.classification.DerivationStep;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.part.SourceLink;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.rule.Sources;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The way from fact to conclusion; each rule and article opens at its place in the rule book. */
public final class DerivationCard {
    private final Kit kit;
    private final Texts texts;
    private final RuleBook book;

    public DerivationCard(Kit kit, RuleBook book) {
        this.kit = kit;
        this.texts = kit.texts();
        this.book = book;
    }

    public Node of(List<DerivationStep> steps) {
        VBox box = new VBox(14);
        int number = 1;
        for (DerivationStep step : steps) {
            box.getChildren().add(step(number++, step));
        }
        return box;
    }

    /** The contest whose dates the fact tells, then the provisions. */
    private List<String> restingOn(DerivationStep step) {
        Stream<String> contests = book.elections().values().stream()
                .filter(election -> step.fact().arguments().contains(election.name()))
                .map(Election::id);
        return Stream.concat(contests, step.provisions().stream()).toList();
    }

    private Node step(int number, DerivationStep step) {
        VBox box = new VBox(
                3,
                Words.block(texts.get("casefile.derivation.step", String.valueOf(number), texts.get(step.fact()))),
                step.source().isEmpty()
                        ? Words.block(step.rule(), "text-quiet")
                        : SourceLink.to(kit.navigator(), step.rule(), step.source()),
                new Sources(kit, book).entries(restingOn(step)),
                Words.block("→ " + texts.get(step.conclusion()), "text-strong"));
        if (step.confidence().doubtful()) {
            box.getChildren().add(StageLook.confidence(step.confidence(), texts));
        }
        return box;
    }
}
