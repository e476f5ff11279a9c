package id.jaganetral.ui.letter.set;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.letter.set.CheckDocuments;
import id.jaganetral.domain.letter.set.DocumentChecklist;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The checklist of the case that is shown. */
public final class DocumentSetViewModel {
    private final CheckDocuments check;
    private final Latest checking;
    private final ObjectProperty<Optional<DocumentChecklist>> list = new SimpleObjectProperty<>(Optional.empty());

    public DocumentSetViewModel(CheckDocuments check, Jobs jobs) {
        this.check = check;
        this.checking = new Latest(jobs);
    }

    /** Empty until it was drawn up. */
    ObjectProperty<Optional<DocumentChecklist>> list() {
        return list;
    }

    void show(CaseView view) {
        checking.start(Job.query(() -> check.check(view)).onSuccess(drawn -> list.set(Optional.of(drawn))));
    }
}
