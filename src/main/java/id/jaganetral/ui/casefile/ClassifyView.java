package id.jaganetral.ui.casefile;

import id.jaganetral.application.draft.LeftDrafts;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.classification.Fit;
import id.jaganetral.domain.rule.classification.RowFinding;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.casefile.ClassifyViewModel.Shown;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.draft.KeptForm;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.rule.Sources;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Klasifikasi: the rows proposed for one person, with everything they rest on; the officer chooses and says why. */
public final class ClassifyView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final ClassifyViewModel model;
    private final KeptForm kept;
    private final Region root;

    @FXML
    private PageHeader header;

    @FXML
    private Banner refused;

    @FXML
    private VBox reviews;

    @FXML
    private VBox rows;

    @FXML
    private ToggleButton others;

    @FXML
    private VBox otherRows;

    @FXML
    private Field reasonField;

    @FXML
    private TextArea reason;

    @FXML
    private VBox derivation;

    @FXML
    private Region body;

    @FXML
    private VBox gone;

    public ClassifyView(ClassifyViewModel model, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.root = kit.views().load(this);
        this.kept = kit.drafts().of(LeftDrafts.CLASSIFY + model.subject(), reason);
        ((Pane) reasonField.getParent())
                .getChildren()
                .add(reasonField.getParent().getChildrenUnmodifiable().indexOf(reasonField), kept.offer());
        reason.textProperty().bindBidirectional(model.reason());
        Words.goneUnless(otherRows, others.selectedProperty());
        gone.getChildren()
                .setAll(new EmptyState(
                        Feather.SEARCH, texts.get("casefile.classify.gone"), texts.get("casefile.classify.gone.how")));
        Words.goneUnless(gone, model.gone());
        Words.goneUnless(body, model.gone().not());
        model.shown().addListener((observed, before, now) -> now.ifPresent(this::show));
        model.refusals().addListener((observed, before, now) -> refused(now));
        model.opened()
                .addListener((observed, before, now) ->
                        now.ifPresent(id -> kit.navigator().replace(new Places.CaseFileDetail(id))));
    }

    private void show(Shown shown) {
        kept.begin();
        RuleBook book = model.book();
        header.setTitle(shown.subject().shownName());
        header.setSubtitle(texts.get(
                "casefile.classify.subtitle",
                shown.report().number(),
                texts.get("rule.form." + shown.report().act().form()),
                texts.get("rule.target." + shown.report().act().target()),
                IndonesianDate.words(shown.report().act().actedOn())));
        reviews.setManaged(!shown.proposal().reviews().isEmpty());
        reviews.getChildren()
                .setAll(shown.proposal().reviews().stream()
                        .map(book::rule)
                        .map(rule -> review(rule, book))
                        .toList());
        List<RowFinding> proposed = shown.proposal().proposed();
        rows.getChildren().setAll(proposed.stream().map(this::card).toList());
        if (proposed.isEmpty()) {
            rows.getChildren()
                    .add(new EmptyState(
                            Feather.HELP_CIRCLE,
                            texts.get("casefile.classify.none"),
                            texts.get("casefile.classify.none.how")));
        }
        otherRows
                .getChildren()
                .setAll(shown.proposal().findings().stream()
                        .filter(f -> f.fit() == Fit.DOES_NOT_APPLY)
                        .map(this::card)
                        .toList());
        derivation
                .getChildren()
                .setAll(new DerivationCard(kit, book).of(shown.proposal().derivation()));
    }

    private Node review(Rule rule, RuleBook book) {
        String words = texts.get("casefile.classify.review", rule.title(), rule.text());
        return new Sources(kit, book).banner(new Banner(Tone.WARNING, words), rule);
    }

    private Node card(RowFinding finding) {
        RowCard card = new RowCard(finding, model.book(), kit, (row, chosen) -> {
            if (chosen) {
                model.rows().add(row);
            } else {
                model.rows().remove(row);
            }
        });
        card.select(model.rows().contains(finding.entry()));
        return card;
    }

    private void refused(List<Reason> reasons) {
        Sources sources = new Sources(kit, model.book());
        Map<Boolean, List<Reason>> atReason = reasons.stream()
                .collect(Collectors.partitioningBy(
                        r -> r.field().filter("reason"::equals).isPresent()));
        reasonField.setError(sources.words(atReason.get(true)));
        sources.show(refused, atReason.get(false));
    }

    @FXML
    private void save() {
        model.save();
        if (model.saved().get() && model.refusals().get().isEmpty()) {
            kept.saved();
            kit.notices().done(texts.get("casefile.classify.saved"));
        }
    }

    @FXML
    private void open() {
        model.saveAndOpen();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("casefile.classify.title"));
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void hidden() {
        model.stop();
        kept.end();
    }

    @Override
    public boolean mayLeave() {
        return !model.unsaved();
    }
}
