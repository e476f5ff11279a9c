package id.jaganetral.ui.authority;

import id.jaganetral.application.authority.LayDownUnitHead;
import id.jaganetral.application.authority.ResolvedAuthority;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.domain.authority.AuthorityAnswer;
import id.jaganetral.domain.authority.ChainLink;
import id.jaganetral.domain.authority.Official;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.classification.DerivationStep;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.Section;
import id.jaganetral.ui.kit.part.SourceLink;
import id.jaganetral.ui.kit.part.Timeline;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.rule.Sources;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A card with the official who may punish (pejabat yang berwenang menghukum), and how that was found. */
public final class AuthorityCardView {
    private final AuthorityCardViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final ChainRows chainRows;
    private final Region root;

    @FXML
    private ComboBox<SanctionKind> kind;

    @FXML
    private Label decider;

    @FXML
    private Label holder;

    @FXML
    private FlowPane marks;

    @FXML
    private KeyValueList facts;

    @FXML
    private CheckBox seconded;

    @FXML
    private CheckBox presidential;

    @FXML
    private CheckBox personnelAuthority;

    @FXML
    private VBox warnings;

    @FXML
    private TitledPane units;

    @FXML
    private Section chain;

    @FXML
    private Timeline derivation;

    public AuthorityCardView(AuthorityCardViewModel model, LayDownUnitHead layDown, FindEmployees people, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.chainRows = new ChainRows(kit, new UnitHeadDialog(layDown, people, kit, model::refresh));
        this.root = kit.views().load(this);
        Choices.offer(kind, model.kinds(), SanctionKind::name);
        kind.setItems(model.kinds());
        kind.valueProperty().bindBidirectional(model.kind());
        seconded.selectedProperty().bindBidirectional(model.seconded());
        personnelAuthority.selectedProperty().bindBidirectional(model.personnelAuthority());
        presidential.selectedProperty().bindBidirectional(model.presidential());
        Words.goneUnless(holder, holder.textProperty().isNotEmpty());
        ObservableValue<Optional<ResolvedAuthority>> resolved = model.resolved();
        resolved.addListener((value, before, now) -> now.ifPresent(this::show));
        resolved.getValue().ifPresent(this::show);
    }

    public Region root() {
        return root;
    }

    /** Shows the answer for this person; see {@link AuthorityCardViewModel#show}. */
    public void show(EmployeeSnapshot person, Supplier<Set<EmployeeId>> implicated, Optional<String> proposedKind) {
        model.show(person, implicated, proposedKind);
    }

    private void show(ResolvedAuthority found) {
        AuthorityAnswer answer = found.answer();
        decider.setText(answer.decider().map(Official::title).orElseGet(() -> texts.get("authority.card.nobody")));
        String own = model.ownAuthority();
        holder.setText(
                own.isBlank()
                        ? answer.decider().map(AuthorityCardView::nameAndUnit).orElse("")
                        : own);
        marks(answer, found.governmentGuessed());
        facts(answer);
        warnings(answer.warnings());
        chain(found.links());
        derivation.setEntries(answer.derivation().stream().map(this::entry).toList());
    }

    private static String nameAndUnit(Official official) {
        String between = official.name().isEmpty() || official.unit().isEmpty() ? "" : " · ";
        return official.name() + between + official.unit();
    }

    private void marks(AuthorityAnswer answer, boolean guessed) {
        marks.getChildren().clear();
        Confidence confidence = answer.confidence();
        if (confidence.doubtful()) {
            mark(texts.get("rule.confidence.doubt"), Tone.WARNING, Feather.ALERT_TRIANGLE);
            mark(texts.get("rule.confidence." + confidence), Tone.NEUTRAL, Feather.BOOK_OPEN);
        } else {
            mark(texts.get("rule.confidence." + confidence), Tone.SUCCESS, Feather.CHECK_CIRCLE);
        }
        if (answer.mustPropose()) {
            mark(texts.get("authority.card.propose"), Tone.INFO, Feather.ARROW_UP_CIRCLE);
        }
        if (answer.team() == AuthorityAnswer.Team.REQUIRED) {
            mark(texts.get("authority.card.team"), Tone.INFO, Feather.USERS);
        }
        if (guessed) {
            mark(texts.get("authority.card.guessed"), Tone.WARNING, Feather.HELP_CIRCLE);
        }
    }

    private void mark(String words, Tone tone, Feather icon) {
        marks.getChildren().add(new Chip(words, tone, icon));
    }

    private void facts(AuthorityAnswer answer) {
        facts.clear();
        facts.add(texts.get("authority.card.basis"), sources().provisions(answer.provisions()));
        if (!answer.onProposalOf().isEmpty()) {
            facts.add(texts.get("authority.card.proposal"), answer.onProposalOf());
        }
        facts.add(
                texts.get("authority.card.examiner"),
                answer.examiner().map(Official::title).orElseGet(() -> texts.get("authority.card.examiner.unknown")));
        facts.add(texts.get("authority.card.examination"), texts.get("authority.conclusion.team." + answer.team()));
        facts.add(
                texts.get("authority.card.report"),
                texts.get(answer.mustPropose() ? "authority.card.report.due" : "authority.card.report.none"));
        answer.row()
                .map(row -> row.origin().note())
                .filter(note -> !note.isEmpty())
                .ifPresent(note -> facts.add(texts.get("authority.card.note"), note));
    }

    private void warnings(List<Rule> rules) {
        warnings.getChildren()
                .setAll(rules.stream()
                        .map(rule -> sources().banner(new Banner(Tone.WARNING, rule.text()), rule))
                        .toList());
        warnings.setManaged(!rules.isEmpty());
    }

    private void chain(List<ChainLink> links) {
        chain.getContent().setAll(chainRows.of(links));
        if (links.isEmpty() || links.stream().anyMatch(link -> link.basis() == ChainLink.Basis.UNKNOWN)) {
            units.setExpanded(true);
        }
    }

    private Timeline.Entry entry(DerivationStep step) {
        VBox source = new VBox(2);
        if (!step.source().isEmpty()) {
            source.getChildren().add(SourceLink.to(kit.navigator(), texts.get("rule.source"), step.source()));
        }
        source.getChildren().add(sources().provisions(step.provisions()));
        return new Timeline.Entry(
                Feather.CHEVRON_RIGHT,
                step.confidence().doubtful() ? Tone.WARNING : Tone.NEUTRAL,
                texts.get("rule.confidence." + step.confidence()),
                texts.get(step.fact()),
                step.rule() + "\n" + texts.get(step.conclusion()),
                Optional.of(source));
    }

    private Sources sources() {
        return new Sources(kit, model.book());
    }
}
