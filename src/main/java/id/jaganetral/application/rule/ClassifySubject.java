package id.jaganetral.application.rule;

import id.jaganetral.application.report.look.RestrictionQueries;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.domain.rule.classification.Classification;
import id.jaganetral.domain.rule.classification.Classifier;
import id.jaganetral.domain.rule.classification.FrozenRow;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes down which rows the officer chose for one person of a report, and why. Refused once a case file rests on the
 * choice.
 */
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
        List<Reason> refusals = refusals(report, subject, rows, reason);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        RuleBook book = law.rules(report.act().actedOn());
        Classification proposal = new ProposeClassification(law).of(report, subject);
        ChosenClassification chosen = new ChosenClassification(
                proposal,
                rows.stream()
                        .map(book::entry)
                        .map(row -> FrozenRow.of(row, book))
                        .toList(),
                book.entry(rows.get(0)).track(),
                kinds(book, rows, proposal),
                reason.strip(),
                officer.name(),
                clock.instant());
        return uow.write(tx -> {
            if (!tx.queries(RestrictionQueries.class).sees(report.id())) {
                return Outcome.refused(Reason.of(Message.of("report.detail.gone")));
            }
            Optional<String> file = tx.queries(ClassificationQueries.class).openedFile(subject.id());
            if (file.isPresent()) {
                return Outcome.refused(Reason.of(Message.of("rule.refuse.frozen", file.get())));
            }
            tx.store(ClassificationStore.class).put(subject.id(), chosen);
            tx.note(Act.about(
                    ActKind.SUBJECT_CLASSIFIED, report.id().value(), report.number(), String.join(",", rows)));
            return Outcome.done(chosen);
        });
    }

    private List<Reason> refusals(Report report, Subject subject, List<String> rows, String reason) {
        RuleBook book = law.rules(report.act().actedOn());
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
            Rule cited = book.rule("ethics-to-discipline");
            refusals.add(Reason.byLaw(
                    Optional.of("rows"), Message.of("rule.refuse.twoTracks"), book.cite(cited), cited.id()));
        }
        if (reason.isBlank()) {
            refusals.add(Reason.atField("reason", Message.of("rule.refuse.noReason")));
        }
        return refusals;
    }

    /** Of several rows only the kinds of the heaviest: one heaviest kind for several breaches. */
    private List<String> kinds(RuleBook book, List<String> rows, Classification proposal) {
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
