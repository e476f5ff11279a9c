package id.jaganetral.ui.casefile;

import id.jaganetral.domain.rule.Provision;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.Source;
import id.jaganetral.domain.rule.classification.DerivationStep;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The way from fact to conclusion, each article to be opened at its source. */
final class DerivationCard {
    private static final double WIDTH = 520;

    private final Kit kit;
    private final Texts texts;
    private final RuleBook book;

    DerivationCard(Kit kit, RuleBook book) {
        this.kit = kit;
        this.texts = kit.texts();
        this.book = book;
    }

    Node of(List<DerivationStep> steps) {
        VBox box = new VBox(14);
        int number = 1;
        for (DerivationStep step : steps) {
            box.getChildren().add(step(number++, step));
        }
        return box;
    }

    private Node step(int number, DerivationStep step) {
        VBox box = new VBox(
                3,
                Words.block(texts.get("casefile.derivation.step", String.valueOf(number), texts.get(step.fact()))),
                Words.block(step.rule(), "text-quiet"),
                articles(step.provisions()),
                Words.block("→ " + texts.get(step.conclusion()), "text-strong"));
        if (step.confidence().doubtful()) {
            box.getChildren().add(StageLook.confidence(step.confidence(), texts));
        }
        return box;
    }

    Node articles(List<String> provisions) {
        FlowPane links = new FlowPane(10, 2);
        for (String id : provisions) {
            if (book.provisions().containsKey(id)) {
                Provision provision = book.provision(id);
                Hyperlink link = new Hyperlink(provision.citation());
                link.setWrapText(true);
                link.setOnAction(event -> show(provision));
                links.getChildren().add(link);
            }
        }
        return links;
    }

    /** The provision, where it was read and how sure it is. */
    private void show(Provision provision) {
        KeyValueList facts = new KeyValueList()
                .add(texts.get("rule.detail.text"), provision.text())
                .add(
                        texts.get("rule.detail.instrument"),
                        book.instruments().get(provision.instrument()).title())
                .add(
                        texts.get("rule.detail.confidence"),
                        StageLook.confidence(provision.origin().confidence(), texts))
                .add(
                        texts.get("rule.detail.sources"),
                        sources(provision.origin().sources()))
                .add(texts.get("rule.detail.note"), provision.origin().note());
        facts.setPrefWidth(WIDTH);
        kit.dialogs().form(provision.citation(), facts, texts.get("kit.close"), () -> true);
    }

    String sources(List<String> ids) {
        return ids.stream().map(book.sources()::get).map(Source::title).collect(Collectors.joining("; "));
    }
}
