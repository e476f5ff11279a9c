package id.jaganetral.domain.authority;

import id.jaganetral.domain.authority.AuthorityTable.ActingLimit;
import id.jaganetral.domain.rule.RuleBook;
import java.util.Optional;

/** The way to one answer; used once. */
final class Deliberation {
    private final AuthorityTable table;
    private final AuthorityQuestion question;
    private final Standings standings;
    private final Grounds grounds;
    private Optional<Official> decider = Optional.empty();
    private Optional<AuthorityRow> row = Optional.empty();
    private boolean moved;

    Deliberation(RuleBook book, AuthorityTable table, AuthorityQuestion question) {
        this.table = table;
        this.question = question;
        this.standings = new Standings(table, question);
        this.grounds = new Grounds(book, table, question);
    }

    AuthorityAnswer answer() {
        grounds.begin();
        precedingOffice();
        if (decider.isEmpty()) {
            chain();
        }
        if (decider.isEmpty()) {
            personnelAuthority();
        }
        if (decider.isEmpty()) {
            grounds.rest(AuthorityRules.NOBODY);
            grounds.warn(AuthorityRules.NOBODY);
        }
        warnings();
        Optional<Official> examiner = examiner();
        boolean propose = decider.isPresent() && !decider.equals(examiner);
        grounds.end(examiner, table.team(question.kind().level()), propose);
        return grounds.answer(decider, examiner, row, propose);
    }

    private void precedingOffice() {
        table.rows().stream()
                .filter(r -> r.first() && r.concerns(question))
                .findFirst()
                .ifPresent(r -> settle(table.office(r.official(), question.government()), Optional.of(r)));
    }

    private void chain() {
        for (Official official : question.chain().officials()) {
            Optional<AuthorityRow> granting = granting(official);
            Finding finding = finding(official, granting.isPresent());
            if (finding == Finding.DECIDES) {
                settle(official, granting);
                return;
            }
            grounds.passed(official, standings.levelsAbove(official), finding);
            if (finding.movesUp() && (granting.isPresent() || moved)) {
                moved = true;
                grounds.moved(finding);
            }
        }
    }

    private Optional<AuthorityRow> granting(Official official) {
        int levels = standings.levelsAbove(official);
        return table.rows().stream()
                .filter(r -> !r.first() && r.empowers(official, levels, question))
                .findFirst();
    }

    private Finding finding(Official official, boolean granted) {
        if (official.is(question.subject().person())) {
            return Finding.IS_SUBJECT;
        }
        if (standings.lower(official)) {
            return Finding.LOWER;
        }
        if (!granted && !moved) {
            return Finding.NOT_COMPETENT;
        }
        if (official.vacant()) {
            return Finding.VACANT;
        }
        if (official.implicated()) {
            return Finding.IMPLICATED;
        }
        boolean tooMuch =
                official.acting() && table.actingLimit(question.kind().level()).isPresent();
        return tooMuch ? Finding.ACTING_LIMIT : Finding.DECIDES;
    }

    /** The office behind the chain; it decides even when the table grants it nothing, because somebody must. */
    private void personnelAuthority() {
        Optional<AuthorityRow> granting = table.rows().stream()
                .filter(r -> !r.first() && r.concerns(question) && behindTheChain(r.official()))
                .findFirst();
        Official office = behind(granting.map(AuthorityRow::official).orElse(OfficialRank.PPK));
        if (granting.isEmpty() && !moved) {
            grounds.rest(AuthorityRules.FALLBACK);
            grounds.warn(AuthorityRules.FALLBACK);
        }
        boolean itself = question.subject().personnelAuthority() && office.rank() == OfficialRank.PPK;
        if (itself || office.is(question.subject().person())) {
            grounds.passed(office, standings.levelsAbove(office), Finding.IS_SUBJECT);
        } else if (office.implicated()) {
            grounds.passed(office, standings.levelsAbove(office), Finding.IMPLICATED);
        } else {
            settle(office, granting);
        }
    }

    private boolean behindTheChain(OfficialRank rank) {
        return table.official(rank, question.government()).office();
    }

    private Official behind(OfficialRank rank) {
        if (rank != OfficialRank.PPK) {
            return table.office(rank, question.government());
        }
        if (question.subject().seconded()) {
            return table.office(OfficialRank.HOME_PPK, question.government());
        }
        return ownPersonnelAuthority();
    }

    private Official ownPersonnelAuthority() {
        return question.chain()
                .personnelAuthority()
                .orElseGet(() -> table.office(OfficialRank.PPK, question.government()));
    }

    private void settle(Official official, Optional<AuthorityRow> granting) {
        decider = Optional.of(official);
        row = granting;
        grounds.decides(official, granting, moved);
    }

    private void warnings() {
        row.ifPresent(r -> r.cautions().forEach(grounds::warn));
        decider.flatMap(Official::ruleOfRank).ifPresent(grounds::doubt);
        if (decider.map(Official::acting).orElse(false) || grounds.metActingLimit()) {
            table.acting().stream().map(ActingLimit::rule).findFirst().ifPresent(grounds::doubt);
        }
        if (question.subject().seconded()) {
            grounds.rest(AuthorityRules.SECONDEE);
            grounds.warn(AuthorityRules.SECONDEE);
        }
        boolean inChain =
                decider.map(d -> question.chain().officials().contains(d)).orElse(false);
        if (inChain && alsoGrantedBehindTheChain()) {
            grounds.warn(AuthorityRules.OVERLAP);
        }
        boolean chainMatters = inChain || grounds.rests(AuthorityRules.FALLBACK) || moved;
        if (!question.chain().gaps().isEmpty()) {
            grounds.warn(AuthorityRules.INCOMPLETE);
            if (chainMatters) {
                grounds.doubt(AuthorityRules.INCOMPLETE);
            }
        }
        AuthorityRules.ofSubject(question).forEach(grounds::warn);
    }

    private boolean alsoGrantedBehindTheChain() {
        return table.rows().stream().anyMatch(r -> !r.first() && r.concerns(question) && behindTheChain(r.official()));
    }

    /**
     * The direct superior, or the next higher one who can; the personnel authority where nobody stands between, but not
     * where somebody unknown may.
     */
    private Optional<Official> examiner() {
        Optional<Official> inChain =
                question.chain().officials().stream().filter(this::mayExamine).findFirst();
        if (inChain.isPresent() || !question.chain().gaps().isEmpty()) {
            return inChain;
        }
        return Optional.of(ownPersonnelAuthority()).filter(this::mayExamine);
    }

    private boolean mayExamine(Official official) {
        boolean itself = question.subject().personnelAuthority() && official.rank() == OfficialRank.PPK;
        return !itself
                && !official.vacant()
                && !official.implicated()
                && !official.is(question.subject().person())
                && !standings.lower(official);
    }
}
