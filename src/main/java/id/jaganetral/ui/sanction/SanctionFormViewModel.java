package id.jaganetral.ui.sanction;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.casefile.RecordFact;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.EarlierFiles;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.Factor;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.domain.rule.sanction.EarlierSanction;
import id.jaganetral.domain.rule.sanction.SanctionProposal;
import id.jaganetral.domain.rule.sanction.SanctionProposer;
import id.jaganetral.domain.rule.sanction.WeighedFactor;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The officer's choice of a sanction to propose, as it is filled in. */
public final class SanctionFormViewModel {
    /** An earlier sanction and whether its breach was of the same nature. */
    public record Known(EarlierSanction sanction, BooleanProperty sameNature) {}

    private final CaseView view;
    private final RecordFact record;
    private final RuleBook book;
    private final Jobs jobs;
    private final List<Known> known = new ArrayList<>();
    private final Map<Factor, StringProperty> factors = new LinkedHashMap<>();
    private final ObjectProperty<SanctionKind> kind = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty outsideReason = new SimpleStringProperty("");
    private final ObjectProperty<SanctionKind> otherKind = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> otherDay = new SimpleObjectProperty<>();
    private final StringProperty otherSource = new SimpleStringProperty("");
    private final BooleanProperty otherSame = new SimpleBooleanProperty(false);
    private final ObjectProperty<SanctionProposal> proposal = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Reason>> refusals = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty done = new SimpleBooleanProperty(false);

    SanctionFormViewModel(CaseView view, RecordFact record, RuleBook book, Jobs jobs) {
        this.view = view;
        this.record = record;
        this.book = book;
        this.jobs = jobs;
        for (EarlierSanction sanction : EarlierFiles.sanctions(view.file(), view.others())) {
            Known entry = new Known(sanction, new SimpleBooleanProperty(sanction.sameNature()));
            entry.sameNature().addListener(changed -> propose());
            known.add(entry);
        }
        book.factors().values().forEach(factor -> factors.put(factor, new SimpleStringProperty(null)));
        view.file().history().last(CaseFact.SanctionChosen.class).ifPresent(this::begin);
        otherKind.addListener(changed -> propose());
        otherDay.addListener(changed -> propose());
        otherSame.addListener(changed -> propose());
        propose();
    }

    /** With what was chosen before. */
    private void begin(CaseFact.SanctionChosen before) {
        kind.set(book.kinds().get(before.kind()));
        reason.set(before.reason());
        outsideReason.set(before.outsideReason());
        before.factors()
                .forEach(weighed -> factors.forEach((factor, evidence) -> {
                    if (factor.id().equals(weighed.factor())) {
                        evidence.set(weighed.evidence());
                    }
                }));
        before.earlier().stream()
                .filter(e -> known.stream().noneMatch(k -> k.sanction().source().equals(e.source())))
                .findFirst()
                .ifPresent(e -> {
                    otherKind.set(book.kinds().get(e.kind()));
                    otherDay.set(e.decidedOn());
                    otherSource.set(e.source());
                    otherSame.set(e.sameNature());
                });
    }

    private void propose() {
        proposal.set(new SanctionProposer(book).propose(view.file().classification(), view.today(), earlier()));
    }

    /** What may be chosen: the permitted kinds, then the others of the track. */
    public List<SanctionKind> kinds() {
        List<SanctionKind> all = new ArrayList<>(
                proposal.get().permitted().stream().map(book::kind).toList());
        boolean ethics = view.file().track() == Track.ETHICS;
        book.ladder().stream()
                .filter(k -> !all.contains(k))
                .filter(k -> (k.level() == SanctionLevel.MORAL) == ethics)
                .forEach(all::add);
        return all;
    }

    /** What an earlier sanction can have been. */
    public List<SanctionKind> ladder() {
        return book.ladder();
    }

    public boolean permitted(SanctionKind candidate) {
        return proposal.get().permits(candidate.code());
    }

    RuleBook book() {
        return book;
    }

    private List<EarlierSanction> earlier() {
        List<EarlierSanction> all = new ArrayList<>();
        known.forEach(k -> all.add(new EarlierSanction(
                k.sanction().kind(),
                k.sanction().decidedOn(),
                k.sameNature().get(),
                k.sanction().source())));
        if (otherKind.get() != null && otherDay.get() != null) {
            all.add(new EarlierSanction(
                    otherKind.get().code(),
                    otherDay.get(),
                    otherSame.get(),
                    otherSource.get().strip()));
        }
        return all;
    }

    /** Records the choice. */
    public void submit() {
        CaseFact.SanctionChosen fact = new CaseFact.SanctionChosen(
                view.today(),
                Optional.ofNullable(kind.get()).map(SanctionKind::code).orElse(""),
                reason.get().strip(),
                outsideReason.get().strip(),
                weighed(),
                earlier(),
                proposal.get().permitted());
        jobs.start(Job.change(() -> record.record(view.file().id(), fact, ""))
                .onSuccess(after -> {
                    refusals.set(List.of());
                    done.set(true);
                })
                .onRefusal(refusals::set));
    }

    private List<WeighedFactor> weighed() {
        List<WeighedFactor> weighed = new ArrayList<>();
        factors.forEach((factor, evidence) -> {
            if (evidence.get() != null) {
                weighed.add(new WeighedFactor(
                        factor.id(),
                        factor.title(),
                        factor.weight() == Factor.Weight.AGGRAVATING,
                        evidence.get().strip()));
            }
        });
        return weighed;
    }

    /** Found in the office's own case files. */
    public List<Known> known() {
        return known;
    }

    /** By factor the evidence it rests on; null while it is not ticked. */
    public Map<Factor, StringProperty> factors() {
        return factors;
    }

    public ObjectProperty<SanctionKind> kind() {
        return kind;
    }

    public StringProperty reason() {
        return reason;
    }

    public StringProperty outsideReason() {
        return outsideReason;
    }

    public ObjectProperty<SanctionKind> otherKind() {
        return otherKind;
    }

    public ObjectProperty<LocalDate> otherDay() {
        return otherDay;
    }

    public StringProperty otherSource() {
        return otherSource;
    }

    public BooleanProperty otherSame() {
        return otherSame;
    }

    public ObjectProperty<SanctionProposal> proposal() {
        return proposal;
    }

    public ObjectProperty<List<Reason>> refusals() {
        return refusals;
    }

    public BooleanProperty done() {
        return done;
    }
}
