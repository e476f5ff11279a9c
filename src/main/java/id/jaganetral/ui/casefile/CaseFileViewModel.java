package id.jaganetral.ui.casefile;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.casefile.RecordFact;
import id.jaganetral.application.casefile.ViewCaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One case file as it is shown. */
public final class CaseFileViewModel {
    private static final Set<FactType> ONLY_DISCIPLINE = EnumSet.of(
            FactType.TEMPORARY_RELIEF,
            FactType.ESCALATED,
            FactType.CALLED_TO_RECEIVE,
            FactType.ABSENT_AT_DELIVERY,
            FactType.DELIVERED,
            FactType.SENT_TO_ADDRESS,
            FactType.RECEIVED_AT_ADDRESS,
            FactType.SERVING_COMPLETED,
            FactType.RELIEF_ENDED,
            FactType.EFFECT_SET,
            FactType.SERVING_DEFERRED,
            FactType.SERVING_OVERTAKEN);

    private final CaseFileId id;
    private final ViewCaseFile view;
    private final RecordFact record;
    private final CaseDesk desk;
    private final Jobs jobs;
    private final Latest latest;
    private final ObjectProperty<Optional<CaseView>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> believedOn = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty gone = new SimpleBooleanProperty(false);

    public CaseFileViewModel(CaseFileId id, ViewCaseFile view, RecordFact record, CaseDesk desk, Jobs jobs) {
        this.id = id;
        this.view = view;
        this.record = record;
        this.desk = desk;
        this.jobs = jobs;
        this.latest = new Latest(jobs);
    }

    /** Empty until it is loaded. */
    public ObjectProperty<Optional<CaseView>> shown() {
        return shown;
    }

    /** Whether there is no such file. */
    public BooleanProperty gone() {
        return gone;
    }

    LocalDate today() {
        return desk.today();
    }

    public RuleBook book() {
        return desk.law().rules();
    }

    /** The day whose belief is shown; empty for now. */
    public ObjectProperty<Optional<LocalDate>> believedOn() {
        return believedOn;
    }

    /** Shows what the file said on a day that has passed, or what it says now. */
    public void lookBack(Optional<LocalDate> day) {
        believedOn.set(day.filter(d -> d.isBefore(desk.today())));
        load();
    }

    public void load() {
        Optional<LocalDate> day = believedOn.get();
        latest.start(Job.query(() -> {
                    desk.law().rules();
                    return day.isPresent() ? view.believedOn(id, day.get()).or(() -> view.view(id)) : view.view(id);
                })
                .onSuccess(found -> {
                    gone.set(found.isEmpty());
                    shown.set(found);
                }));
    }

    public void stop() {
        latest.cancel();
    }

    /** A form for recording a fact of this kind. */
    public FactFormViewModel form(FactType type) {
        return new FactFormViewModel(type, shown.get().orElseThrow(), record, desk, jobs, this::recorded);
    }

    private void recorded(CaseView after) {
        shown.set(Optional.of(after));
    }

    /** The facts that may be recorded by hand in this track, those of the next steps first. */
    public List<FactType> recordable() {
        CaseView now = shown.get().orElseThrow();
        boolean ethics = now.file().track() == Track.ETHICS;
        CaseStage stage = now.standing().stage();
        List<FactType> types = new ArrayList<>();
        for (FactType type : FactType.values()) {
            boolean fits = type != FactType.OPENED
                    && type != FactType.SANCTION_CHOSEN
                    && type != FactType.CORRECTION
                    && (ethics ? !ONLY_DISCIPLINE.contains(type) : type != FactType.MORAL_STATEMENT)
                    && (!stage.closed() || type.part() == FactType.Part.SIDE);
            if (fits) {
                types.add(type);
            }
        }
        return types;
    }
}
