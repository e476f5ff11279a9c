package id.jaganetral.domain.authority;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.classification.DerivationStep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one answer rests on: steps in order, rules used, warnings. */
final class Grounds {
    private final RuleBook book;
    private final AuthorityTable table;
    private final AuthorityQuestion question;
    private final List<DerivationStep> steps = new ArrayList<>();
    private final Set<String> rested = new LinkedHashSet<>();
    private final Set<String> doubted = new LinkedHashSet<>();
    private final Set<String> warned = new LinkedHashSet<>();
    private boolean actingLimit;
    private int places;

    Grounds(RuleBook book, AuthorityTable table, AuthorityQuestion question) {
        this.book = book;
        this.table = table;
        this.question = question;
    }

    void begin() {
        Rule rule = book.rule(AuthorityRules.LOWEST);
        AuthoritySubject subject = question.subject();
        step(
                Message.of(
                        "authority.fact.question",
                        table.standing(subject.post()).title(),
                        Message.of("rule.staff." + subject.staff()),
                        Message.of("authority.government." + question.government()),
                        question.kind().name()),
                rule,
                Message.of("authority.conclusion.search"));
    }

    /** An official looked at and left behind. */
    void passed(Official official, int levelsAbove, Finding finding) {
        places++;
        actingLimit |= finding == Finding.ACTING_LIMIT;
        Message fact = fact(official, levelsAbove);
        Message conclusion =
                Message.of("authority.finding." + finding, question.kind().name());
        step(fact, book.rule(ruleOf(finding)), conclusion);
    }

    private Message fact(Official official, int levelsAbove) {
        return Message.of(
                "authority.fact.official",
                String.valueOf(places),
                official.title(),
                Message.of("authority.occupancy." + official.occupancy()),
                levelsAbove);
    }

    private String ruleOf(Finding finding) {
        return switch (finding) {
            case DECIDES, NOT_COMPETENT -> AuthorityRules.LOWEST;
            case VACANT -> AuthorityRules.VACANCY;
            case IMPLICATED, IS_SUBJECT -> AuthorityRules.IMPLICATED;
            case LOWER -> AuthorityRules.NOT_LOWER;
            case ACTING_LIMIT -> table.acting().get(0).rule();
        };
    }

    /** Authority that would have been here went up. */
    void moved(Finding finding) {
        rest(ruleOf(finding));
        rest(AuthorityRules.VACANCY);
    }

    void decides(Official official, Optional<AuthorityRow> row, boolean moved) {
        places++;
        Message fact = official.unit().isEmpty()
                ? Message.of("authority.fact.office", String.valueOf(places), official.title())
                : fact(official, new Standings(table, question).levelsAbove(official));
        Message conclusion = Message.of(
                moved && row.isEmpty() ? "authority.finding.movedHere" : "authority.finding." + Finding.DECIDES,
                question.kind().name());
        if (row.isPresent()) {
            List<String> provisions = List.of(row.get().provision());
            String text = book.provision(row.get().provision()).text();
            steps.add(new DerivationStep(
                    fact, row.get().id(), text, provisions, row.get().origin().confidence(), conclusion));
        } else {
            step(fact, book.rule(moved ? AuthorityRules.VACANCY : AuthorityRules.FALLBACK), conclusion);
        }
    }

    void end(Optional<Official> examiner, AuthorityTable.TeamRule team, boolean propose) {
        Rule rule = book.rule(team.rule());
        Message conclusion = Message.of("authority.conclusion.team." + team.team());
        step(
                examiner.map(e -> Message.of("authority.fact.examiner", e.title()))
                        .orElseGet(() -> Message.of("authority.fact.noExaminer")),
                rule,
                conclusion);
        if (propose) {
            step(
                    Message.of("authority.fact.differs"),
                    book.rule(AuthorityRules.PROPOSE),
                    Message.of("authority.conclusion.propose"));
        }
    }

    private void step(Message fact, Rule rule, Message conclusion) {
        steps.add(new DerivationStep(
                fact, rule.id(), rule.text(), rule.provisions(), rule.origin().confidence(), conclusion));
    }

    void rest(String ruleId) {
        rested.add(ruleId);
    }

    /** The answer leans on this, but it is no basis to be cited. */
    void doubt(String ruleId) {
        doubted.add(ruleId);
        warned.add(ruleId);
    }

    boolean rests(String ruleId) {
        return rested.contains(ruleId);
    }

    void warn(String ruleId) {
        warned.add(ruleId);
    }

    boolean metActingLimit() {
        return actingLimit;
    }

    AuthorityAnswer answer(
            Optional<Official> decider, Optional<Official> examiner, Optional<AuthorityRow> row, boolean propose) {
        Set<String> provisions = new LinkedHashSet<>();
        row.ifPresent(r -> provisions.add(r.provision()));
        rested.forEach(id -> provisions.addAll(book.rule(id).provisions()));
        return new AuthorityAnswer(
                book.version(),
                question,
                decider,
                examiner,
                table.team(question.kind().level()).team(),
                propose,
                row.map(AuthorityRow::proposal).orElse(""),
                row,
                List.copyOf(provisions),
                confidence(row),
                steps,
                warned.stream().map(book::rule).toList());
    }

    private Confidence confidence(Optional<AuthorityRow> row) {
        Confidence weakest = row.map(r -> r.origin().confidence()).orElse(Confidence.TWO_SOURCES);
        for (Set<String> rules : List.of(rested, doubted)) {
            for (String id : rules) {
                weakest = weakest.weaker(book.rule(id).origin().confidence());
            }
        }
        return weakest;
    }
}
