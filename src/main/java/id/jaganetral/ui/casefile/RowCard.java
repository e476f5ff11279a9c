package id.jaganetral.ui.casefile;

import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.LegalBasis;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.classification.Fit;
import id.jaganetral.domain.rule.classification.RowFinding;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.SourceLink;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.rule.Sources;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A row of the catalogue to choose: what it says, how it fits, what it leads to, how sure that is. */
final class RowCard extends VBox {
    private static final Map<Fit, Tone> TONES = Map.of(
            Fit.APPLIES, Tone.SUCCESS,
            Fit.POSSIBLE, Tone.WARNING,
            Fit.DOES_NOT_APPLY, Tone.NEUTRAL);
    private static final Map<Fit, Ikon> ICONS = Map.of(
            Fit.APPLIES, Feather.CHECK,
            Fit.POSSIBLE, Feather.HELP_CIRCLE,
            Fit.DOES_NOT_APPLY, Feather.MINUS);

    private final CheckBox choice;

    RowCard(RowFinding finding, RuleBook book, Kit kit, BiConsumer<String, Boolean> chosen) {
        super(6);
        Texts texts = kit.texts();
        Sources sources = new Sources(kit, book);
        getStyleClass().add("row-card");
        CatalogueEntry entry = book.entry(finding.entry());
        choice = new CheckBox(entry.id() + "  " + entry.title());
        choice.setId("choose-" + entry.id());
        choice.setWrapText(true);
        choice.getStyleClass().add("text-strong");
        choice.selectedProperty().addListener((observed, before, now) -> chosen.accept(entry.id(), now));
        FlowPane chips = new FlowPane(6, 4);
        chips.getChildren()
                .addAll(
                        new Chip(
                                texts.get("rule.fit." + finding.fit()),
                                TONES.get(finding.fit()),
                                ICONS.get(finding.fit())),
                        new Chip(texts.get("rule.track." + entry.track()), Tone.NEUTRAL, Feather.GIT_BRANCH),
                        StageLook.confidence(finding.confidence(), texts));
        getChildren()
                .addAll(
                        choice,
                        chips,
                        Words.block(entry.description()),
                        SourceLink.to(kit.navigator(), texts.get("casefile.classify.article", entry.row()), entry.id()),
                        sources.entries(articles(entry)));
        if (!finding.kinds().isEmpty()) {
            getChildren().addAll(Words.block(texts.get("casefile.classify.kinds")), sources.entries(finding.kinds()));
        }
        getChildren()
                .addAll(
                        Words.block(
                                finding.reasons().stream().map(texts::get).collect(Collectors.joining(" ")),
                                "text-quiet"),
                        sources.entries(finding.sources()));
        notes(entry);
    }

    private void notes(CatalogueEntry entry) {
        if (!entry.origin().note().isEmpty()) {
            getChildren().add(Words.block(entry.origin().note(), "text-quiet", "text-small"));
        }
        if (!entry.conflict().isEmpty()) {
            getChildren().add(Words.block(entry.conflict(), "text-danger", "text-small"));
        }
    }

    void select(boolean selected) {
        choice.setSelected(selected);
    }

    private static List<String> articles(CatalogueEntry entry) {
        return entry.basis().stream()
                .filter(b -> b.role() != LegalBasis.Role.ELECTION_LAW_PARALLEL)
                .map(LegalBasis::provision)
                .toList();
    }
}
