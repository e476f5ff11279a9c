package id.jaganetral.ui.incoming;

import id.jaganetral.application.incoming.ProposeSettlement.Proposal;
import id.jaganetral.application.search.SearchHit;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterState;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One letter received. */
public final class IncomingLetterViewModel {
    private static final int MOST_HITS = 20;

    private final ReceivedLetterId id;
    private final IncomingWork desk;
    private final Jobs jobs;
    private final Latest latest;
    private final Latest searching;
    private final ObjectProperty<Optional<ReceivedLetter>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty gone = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<Proposal>> proposal = new SimpleObjectProperty<>(Optional.empty());
    private List<ReceivedLetter> all = List.of();

    public IncomingLetterViewModel(ReceivedLetterId id, IncomingWork desk, Jobs jobs) {
        this.id = id;
        this.desk = desk;
        this.jobs = jobs;
        this.latest = new Latest(jobs);
        this.searching = new Latest(jobs);
    }

    /** Empty until it is loaded. */
    public ObjectProperty<Optional<ReceivedLetter>> shown() {
        return shown;
    }

    /** What seems to have settled it. */
    public ObjectProperty<Optional<Proposal>> proposal() {
        return proposal;
    }

    public BooleanProperty gone() {
        return gone;
    }

    public LocalDate today() {
        return desk.browse().today();
    }

    public LetterState state(ReceivedLetter letter) {
        return letter.state(today());
    }

    /** Other letters it may follow. */
    public List<ReceivedLetter> others() {
        return all.stream().filter(letter -> !letter.id().equals(id)).toList();
    }

    /** The letter it follows. */
    public Optional<ReceivedLetter> followed(ReceivedLetter letter) {
        return letter.content().follows().flatMap(wanted -> all.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst());
    }

    public void load() {
        latest.start(Job.query(() -> desk.browse().all()).onSuccess(letters -> {
            all = letters;
            Optional<ReceivedLetter> found =
                    letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
            gone.set(found.isEmpty());
            shown.set(found);
            propose();
        }));
    }

    public void stop() {
        latest.cancel();
        searching.cancel();
    }

    private void propose() {
        jobs.start(Job.query(() -> desk.settlement().of(id, today())).onSuccess(proposal::set));
    }

    public void changed(ReceivedLetter letter) {
        shown.set(Optional.of(letter));
        propose();
    }

    /** Reports or cases whose number or name matches. */
    public void search(boolean cases, String text, Consumer<List<SearchHit>> found) {
        searching.start(Job.query(() -> (cases ? desk.cases() : desk.reports()).find(text, MOST_HITS))
                .onSuccess(found));
    }

    public void link(boolean cases, SearchHit hit, Consumer<List<Reason>> refused) {
        LetterFact about = cases
                ? new LetterFact.AboutCase(
                        today(), CaseFileId.of(hit.id()), hit.detail().split(" · ")[0])
                : new LetterFact.AboutReport(today(), ReportId.of(hit.id()), hit.title());
        jobs.start(Job.change(() -> desk.followUp().link(id, about))
                .onSuccess(this::changed)
                .onRefusal(refused));
    }
}
