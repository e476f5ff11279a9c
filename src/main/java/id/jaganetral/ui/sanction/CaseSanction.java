package id.jaganetral.ui.sanction;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.casefile.RecordFact;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.SanctionChosen;
import id.jaganetral.domain.casefile.EarlierFiles;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.sanction.EarlierSanction;
import id.jaganetral.domain.rule.sanction.SanctionProposal;
import id.jaganetral.domain.rule.sanction.SanctionProposer;
import id.jaganetral.domain.rule.sanction.WeighedFactor;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.casefile.CasePart;
import id.jaganetral.ui.casefile.DerivationCard;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.SourceLink;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.rule.Sources;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The card on the page of a case that proposes a sanction (usulan sanksi): the range, why, and what was chosen. */
public final class CaseSanction implements CasePart {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 420;

    private final LawBook law;
    private final RecordFact record;
    private final Kit kit;
    private final Texts texts;
    private final Card card = new Card();
    private final VBox content = new VBox(8);

    public CaseSanction(LawBook law, RecordFact record, Kit kit) {
        this.law = law;
        this.record = record;
        this.kit = kit;
        this.texts = kit.texts();
        card.setTitle(texts.get("sanction.title"));
        card.getContent().setAll(content);
    }

    @Override
    public Region root() {
        return card;
    }

    @Override
    public void show(CaseView view) {
        RuleBook book = law.rules();
        Optional<SanctionChosen> chosen = view.file().history().last(SanctionChosen.class);
        List<EarlierSanction> earlier =
                chosen.map(SanctionChosen::earlier).orElseGet(() -> EarlierFiles.sanctions(view.file(), view.others()));
        SanctionProposal proposal =
                new SanctionProposer(book).propose(view.file().classification(), view.today(), earlier);
        content.getChildren().setAll(Words.block(texts.get("sanction.proposal.words"), "text-quiet"));
        proposal.reviews().stream().map(book::rule).forEach(rule -> content.getChildren()
                .add(review(rule, book)));
        content.getChildren().add(permitted(proposal, book));
        chosen.ifPresent(fact -> content.getChildren().add(chosen(fact, book)));
        Button how = new Button(texts.get("casefile.ground.how"));
        how.setOnAction(event -> derivation(proposal, book));
        content.getChildren().add(how);
        boolean open =
                !view.standing().stage().closed() && !view.file().history().has(Decided.class);
        boolean examined = view.file().history().has(CaseFact.ExaminationHeld.class)
                || view.file().history().absentTwice();
        if (open && examined) {
            Button choose = PermittedButtons.needing(
                    Permission.KEEP_CASES,
                    new Button(texts.get(chosen.isPresent() ? "sanction.chooseAgain" : "sanction.choose")));
            choose.setId("sanction-choose");
            choose.setOnAction(event -> choose(view, book));
            content.getChildren().add(choose);
        } else if (open) {
            content.getChildren().add(Words.block(texts.get("sanction.notYet"), "text-quiet"));
        }
    }

    private Node review(Rule rule, RuleBook book) {
        return new Sources(kit, book).banner(new Banner(Tone.WARNING, rule.text()), rule);
    }

    /** In order of weight, lightest first. */
    private Node permitted(SanctionProposal proposal, RuleBook book) {
        VBox kinds = new VBox(2, Words.block(texts.get("sanction.permitted"), "text-quiet", "text-small"));
        int number = 1;
        for (String code : proposal.permitted()) {
            String words = texts.get(
                    "sanction.permitted.line",
                    String.valueOf(number++),
                    book.kind(code).name());
            kinds.getChildren().add(SourceLink.to(kit.navigator(), words, code));
        }
        return kinds;
    }

    private Node chosen(SanctionChosen fact, RuleBook book) {
        KeyValueList list = new KeyValueList()
                .add(texts.get("sanction.chosen"), book.kind(fact.kind()).name())
                .add(texts.get("sanction.reason"), fact.reason());
        if (!fact.outsideReason().isBlank()) {
            list.add(texts.get("sanction.outside"), fact.outsideReason());
        }
        factors(list, "rule.weight.AGGRAVATING", fact.aggravating());
        factors(list, "rule.weight.MITIGATING", fact.mitigating());
        return list;
    }

    private void factors(KeyValueList list, String key, List<WeighedFactor> factors) {
        if (!factors.isEmpty()) {
            list.add(
                    texts.get(key),
                    factors.stream()
                            .map(f -> texts.get("sanction.weighed", f.title(), f.evidence()))
                            .collect(Collectors.joining("; ")));
        }
    }

    private void derivation(SanctionProposal proposal, RuleBook book) {
        ScrollPane scroll = new ScrollPane(new DerivationCard(kit, book).of(proposal.derivation()));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setPrefSize(WIDTH, HEIGHT);
        kit.dialogs().form(texts.get("casefile.ground.title"), scroll, texts.get("kit.close"), () -> true);
    }

    private void choose(CaseView view, RuleBook book) {
        SanctionFormViewModel model = new SanctionFormViewModel(view, record, book, kit.jobs());
        new SanctionForm(model, kit).ask();
        if (model.done().get()) {
            kit.notices().done(texts.get("sanction.kept"));
            kit.navigator().replace(new Places.CaseFileDetail(view.file().id()));
        }
    }

    @Override
    public Optional<Official> official(FactType type) {
        return Optional.empty();
    }
}
