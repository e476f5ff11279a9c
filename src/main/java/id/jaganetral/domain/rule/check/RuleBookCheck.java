package id.jaganetral.domain.rule.check;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.Addressee;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.DeadlineRule;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.domain.rule.Factor;
import id.jaganetral.domain.rule.Instrument;
import id.jaganetral.domain.rule.LegalBasis;
import id.jaganetral.domain.rule.Origin;
import id.jaganetral.domain.rule.Provision;
import id.jaganetral.domain.rule.Regime;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionSet;
import id.jaganetral.domain.rule.Validity;
import id.jaganetral.domain.rule.check.BookFinding.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Proves that a rule book holds together: every reference resolves, every regime and ladder is complete, validity is in
 * order, and what replaces something else follows it without gap or overlap. Findings are for whoever edits the data
 * files; an empty list means the book may be used.
 */
public final class RuleBookCheck {
    private final RuleBook book;
    private final List<BookFinding> findings = new ArrayList<>();

    private RuleBookCheck(RuleBook book) {
        this.book = book;
    }

    public static List<BookFinding> findings(RuleBook book) {
        RuleBookCheck check = new RuleBookCheck(book);
        check.provisions();
        check.entries();
        check.sanctions();
        check.deadlinesAndRules();
        check.factors();
        check.elections();
        check.regimes();
        check.addressees();
        return List.copyOf(check.findings);
    }

    private void provisions() {
        for (Instrument instrument : book.instruments().values()) {
            sources(instrument.id(), instrument.origin());
            order(instrument.id(), instrument.validity());
        }
        for (Provision provision : book.provisions().values()) {
            Instrument instrument = book.instruments().get(provision.instrument());
            need(instrument != null, provision.id(), Problem.UNKNOWN_INSTRUMENT, provision.instrument());
            need(!provision.text().isBlank(), provision.id(), Problem.NO_TEXT);
            sources(provision.id(), provision.origin());
            order(provision.id(), provision.validity());
        }
    }

    private void entries() {
        for (CatalogueEntry entry : book.entries().values()) {
            need(!entry.basis().isEmpty(), entry.id(), Problem.NO_PROVISION);
            need(!entry.targets().isEmpty(), entry.id(), Problem.NO_TARGET);
            need(!entry.appliesTo().isEmpty(), entry.id(), Problem.NO_STAFF);
            need(!entry.forms().isEmpty() || !entry.inferredForms().isEmpty(), entry.id(), Problem.NO_FORM);
            references(
                    entry.id(),
                    entry.basis().stream().map(LegalBasis::provision).toList());
            entry.sanctions()
                    .ifPresent(
                            id -> need(book.sanctionSets().containsKey(id), entry.id(), Problem.UNKNOWN_SANCTIONS, id));
            entry.counterpart().ifPresent(id -> counterpart(entry, id));
            entry.reviews()
                    .forEach(r -> need(book.rules().containsKey(r.rule()), entry.id(), Problem.UNKNOWN_RULE, r.rule()));
            sources(entry.id(), entry.origin());
            order(entry.id(), entry.validity());
            replaced(entry);
        }
    }

    private void counterpart(CatalogueEntry entry, String id) {
        CatalogueEntry other = book.entries().get(id);
        need(other != null, entry.id(), Problem.UNKNOWN_COUNTERPART, id);
        if (other != null) {
            need(
                    other.counterpart().filter(entry.id()::equals).isPresent(),
                    entry.id(),
                    Problem.COUNTERPART_NOT_BACK,
                    id);
        }
    }

    /** A successor must take over on the day after the provision it replaces ends. */
    private void replaced(CatalogueEntry entry) {
        List<String> norms = entry.provisions(LegalBasis.Role.NORM);
        List<String> old = norms.isEmpty() ? entry.provisions(LegalBasis.Role.SANCTION) : norms;
        for (String successor : entry.provisions(LegalBasis.Role.SUCCESSOR)) {
            Provision next = book.provisions().get(successor);
            if (next == null) {
                continue;
            }
            boolean follows = old.stream()
                    .map(book.provisions()::get)
                    .filter(p -> p != null && p.validity().to().isPresent())
                    .anyMatch(p -> next.validity()
                            .from()
                            .filter(p.validity().to().get().plusDays(1)::equals)
                            .isPresent());
            need(follows, entry.id(), Problem.GAP, successor);
        }
    }

    private void sanctions() {
        for (SanctionKind kind : book.kinds().values()) {
            references(kind.code(), List.of(kind.provision()));
            sources(kind.code(), kind.origin());
            kind.replaces()
                    .ifPresent(code -> need(book.kinds().containsKey(code), kind.code(), Problem.UNKNOWN_KIND, code));
        }
        for (SanctionSet set : book.sanctionSets().values()) {
            references(set.id(), List.of(set.provision()));
            sources(set.id(), set.origin());
            need(!set.kinds().isEmpty(), set.id(), Problem.NO_KIND);
            for (List<String> part : List.of(set.kinds(), set.transitional())) {
                ladder(set.id(), part);
            }
        }
    }

    private void ladder(String set, List<String> codes) {
        int last = Integer.MIN_VALUE;
        for (String code : codes) {
            SanctionKind kind = book.kinds().get(code);
            need(kind != null, set, Problem.UNKNOWN_KIND, code);
            if (kind != null) {
                need(kind.order() > last, set, Problem.WEIGHT_ORDER, code);
                last = kind.order();
            }
        }
    }

    private void deadlinesAndRules() {
        for (DeadlineRule deadline : book.deadlines().values()) {
            references(deadline.code(), deadline.provisions());
            need(!deadline.provisions().isEmpty(), deadline.code(), Problem.NO_PROVISION);
            sources(deadline.code(), deadline.origin());
        }
        for (Rule rule : book.rules().values()) {
            references(rule.id(), rule.provisions());
            need(!rule.provisions().isEmpty(), rule.id(), Problem.NO_PROVISION);
            sources(rule.id(), rule.origin());
        }
    }

    private void factors() {
        for (Factor factor : book.factors().values()) {
            references(factor.id(), factor.provisions());
            need(!factor.provisions().isEmpty(), factor.id(), Problem.NO_PROVISION);
            sources(factor.id(), factor.origin());
        }
    }

    private void elections() {
        for (Election election : book.elections().values()) {
            need(!election.races().isEmpty(), election.id(), Problem.NO_RACE);
            Set<String> ids = new HashSet<>();
            for (Election.Stage stage : election.stages()) {
                String name = election.id() + "/" + stage.id();
                need(ids.add(stage.id()), name, Problem.TWICE);
                need(!stage.end().isBefore(stage.start()), name, Problem.WRONG_ORDER);
                need(election.races().containsAll(stage.races()), name, Problem.OTHER_RACE);
                sources(name, stage.origin());
            }
        }
    }

    private void regimes() {
        for (EmploymentKind kind : EmploymentKind.values()) {
            long found = book.regimes().stream()
                    .filter(r -> r.appliesTo().contains(kind))
                    .count();
            need(found == 1, kind.name(), Problem.REGIMES, String.valueOf(found));
        }
        for (Regime regime : book.regimes()) {
            references(regime.id(), regime.provisions());
            sources(regime.id(), regime.origin());
            regime.sanctions()
                    .ifPresent(id ->
                            need(book.sanctionSets().containsKey(id), regime.id(), Problem.UNKNOWN_SANCTIONS, id));
        }
    }

    /** Exactly one body oversees on each day around every change. */
    private void addressees() {
        for (Addressee addressee : book.addressees()) {
            sources(addressee.id(), addressee.origin());
            order(addressee.id(), addressee.validity());
            if (addressee.role() == Addressee.Role.OVERSIGHT) {
                addressee.validity().from().ifPresent(first -> {
                    one(addressee, first.minusDays(1));
                    one(addressee, first);
                });
                addressee.validity().to().ifPresent(last -> {
                    one(addressee, last);
                    one(addressee, last.plusDays(1));
                });
            }
        }
    }

    private void one(Addressee addressee, LocalDate day) {
        int found = book.addressees(Addressee.Role.OVERSIGHT, day).size();
        need(found == 1, addressee.id(), Problem.OVERSEERS, found + " (" + day + ")");
    }

    private void references(String where, Collection<String> provisionIds) {
        for (String id : provisionIds) {
            need(book.provisions().containsKey(id), where, Problem.UNKNOWN_PROVISION, id);
        }
    }

    private void sources(String where, Origin origin) {
        for (String id : origin.sources()) {
            need(book.sources().containsKey(id), where, Problem.UNKNOWN_SOURCE, id);
        }
        need(!origin.sources().isEmpty() || origin.confidence() != Confidence.TWO_SOURCES, where, Problem.NO_SOURCE);
    }

    private void order(String where, Validity validity) {
        need(validity.inOrder(), where, Problem.WRONG_ORDER);
    }

    private void need(boolean holds, String where, Problem problem) {
        need(holds, where, problem, "");
    }

    private void need(boolean holds, String where, Problem problem, String detail) {
        if (!holds) {
            findings.add(new BookFinding(where, problem, detail));
        }
    }
}
