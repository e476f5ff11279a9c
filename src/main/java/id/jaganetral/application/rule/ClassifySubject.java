package id.jaganetral.application.rule;

import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.domain.rule.classification.Classification;
import id.jaganetral.domain.rule.classification.Classifier;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes down which rows the officer chose for one person of a report, and why. */
public final class ClassifySubject {
    private final UnitOfWork uow;
    private final LawBook law;
    private final Officer officer;
    private final Clock clock;

    public ClassifySubject(UnitOfWork uow, LawBook law, Officer officer, Clock clock) {
        this.uow = uow;
        this.law = law;
        this.officer = officer;
        this.clock = clock;
    }

    /** What was chosen before, empty while nothing was. */
    public Optional<ChosenClassification> chosen(UUID subject) {
        return uow.read(tx -> tx.queries(ClassificationQueries.class).of(subject));
    }

    /**
     * Chooses.
     *
     * @param rows ids of catalogue rows; also rows that were not proposed may be chosen, with the reason
     * @param reason in the officer's words
     */
    public Outcome<ChosenClassification> choose(Report report, Subject subject, List<String> rows, String reason) {
        List<Reason> refusals = refusals(subject, rows, reason);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Classification proposal = new ProposeClassification(law).of(report, subject);
        ChosenClassification chosen = new ChosenClassification(
                proposal,
                rows,
                law.rules().entry(rows.get(0)).track(),
                kinds(rows, proposal),
                reason.strip(),
                officer.name(),
                clock.instant());
        return uow.write(tx -> {
            tx.store(ClassificationStore.class).put(report.id(), subject.id(), chosen);
            tx.store(ReportStore.class)
                    .classify(new id.jaganetral.domain.report.Classification(
                            subject.id(),
                            chosen.rows().get(0),
                            chosen.reason(),
                            chosen.ruleVersion(),
                            chosen.chosenAt(),
                            chosen.chosenBy()));
            return Outcome.done(chosen);
        });
    }

    private List<Reason> refusals(Subject subject, List<String> rows, String reason) {
        RuleBook book = law.rules();
        List<Reason> refusals = new ArrayList<>();
        if (!subject.identified()) {
            refusals.add(Reason.of(Message.of("rule.refuse.unidentified")));
        }
        if (rows.isEmpty()) {
            refusals.add(Reason.atField("rows", Message.of("rule.refuse.noRow")));
        }
        Set<Track> tracks =
                rows.stream().map(book::entry).map(CatalogueEntry::track).collect(Collectors.toSet());
        if (tracks.size() > 1) {
            String cited = book.cite(book.rule("ethics-to-discipline"));
            refusals.add(new Reason(Optional.of("rows"), Message.of("rule.refuse.twoTracks"), Optional.of(cited)));
        }
        if (reason.isBlank()) {
            refusals.add(Reason.atField("reason", Message.of("rule.refuse.noReason")));
        }
        return refusals;
    }

    /** Of several rows only the kinds of the heaviest: one heaviest kind for several breaches. */
    private List<String> kinds(List<String> rows, Classification proposal) {
        RuleBook book = law.rules();
        Classifier classifier = new Classifier(book);
        Set<String> heaviest = new LinkedHashSet<>();
        int weight = Integer.MIN_VALUE;
        for (String row : rows) {
            List<String> kinds = classifier.kinds(book.entry(row), proposal.staff());
            int own = kinds.isEmpty()
                    ? Integer.MIN_VALUE
                    : book.kind(kinds.get(0)).level().ordinal();
            if (own > weight) {
                heaviest.clear();
                heaviest.addAll(kinds);
                weight = own;
            }
        }
        return List.copyOf(heaviest);
    }
}
