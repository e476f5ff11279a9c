package id.jaganetral.ui.sanction;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.casefile.RecordFact;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.InlineJobs;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The form of a choice, filled in by a test. */
public final class SanctionStage {
    private final SanctionFormViewModel model;
    private final RuleBook book;

    public SanctionStage(CaseView view, RecordFact record, RuleBook book) {
        this.book = book;
        this.model = new SanctionFormViewModel(view, record, book, new InlineJobs());
    }

    public Parent form(Kit kit) {
        return new StackPane(new SanctionForm(model, kit).content());
    }

    /** Fills in and submits. */
    public void choose(String kind, String reason, String outside) {
        model.kind().set(book.kind(kind));
        model.reason().set(reason);
        model.outsideReason().set(outside);
        model.submit();
    }

    public void tick(String factor, String evidence) {
        model.factors().get(book.factor(factor)).set(evidence);
    }

    public void submit() {
        model.submit();
    }

    public List<String> refused() {
        return model.refusals().get().stream().map(r -> r.message().key()).toList();
    }
}
