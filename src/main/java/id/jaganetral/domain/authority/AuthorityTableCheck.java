package id.jaganetral.domain.authority;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.Origin;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.Validity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Proves that the authority table holds together with the rule book: references resolve, every post and rank is
 * described, every row grants something, and for every heavy or moral sanction of every post somebody is named. An empty
 * list means the table may be used.
 */
public final class AuthorityTableCheck {
    private final AuthorityTable table;
    private final RuleBook book;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private AuthorityTableCheck(AuthorityTable table, RuleBook book) {
        this.table = table;
        this.book = book;
    }

    public static List<String> findings(AuthorityTable table, RuleBook book) {
        AuthorityTableCheck check = new AuthorityTableCheck(table, book);
        check.described();
        check.table.rows().forEach(check::row);
        check.others();
        check.named();
        return List.copyOf(check.findings);
    }

    private void described() {
        for (SubjectPost post : SubjectPost.values()) {
            need(table.posts().containsKey(post), post.name(), "has no standing");
        }
        table.posts().values().forEach(post -> origin(post.id(), post.origin()));
        for (OfficialRank rank : OfficialRank.values()) {
            for (GovernmentKind government : GovernmentKind.values()) {
                long found = table.officials().stream()
                        .filter(o -> o.rank() == rank)
                        .filter(o ->
                                o.governments().isEmpty() || o.governments().contains(government))
                        .count();
                need(found == 1, rank + "/" + government, "is described " + found + " times");
            }
        }
        table.officials().forEach(official -> origin(official.id(), official.origin()));
        AuthorityRules.ALL.forEach(id -> rule("reasoning", id));
    }

    private void row(AuthorityRow row) {
        origin(row.id(), row.origin());
        need(!row.levels().isEmpty() || !row.kinds().isEmpty(), row.id(), "grants nothing");
        need(!row.staff().isEmpty(), row.id(), "concerns no kind of staff");
        row.kinds().forEach(code -> need(book.kinds().containsKey(code), row.id(), "unknown kind " + code));
        need(book.provisions().containsKey(row.provision()), row.id(), "unknown provision " + row.provision());
        row.cautions().forEach(id -> rule(row.id(), id));
        Validity validity = row.validity();
        need(validity.inOrder(), row.id(), "ends before it begins");
        need(
                row.distance().map(distance -> distance >= 1).orElse(true),
                row.id(),
                "asks for a level that is not below");
    }

    private void others() {
        table.equalPosts().forEach(equal -> {
            origin(equal.id(), equal.origin());
            rule(equal.id(), equal.rule());
        });
        table.coordinators().forEach(coordinator -> origin(coordinator.id(), coordinator.origin()));
        table.acting().forEach(limit -> {
            origin(limit.id(), limit.origin());
            rule(limit.id(), limit.rule());
        });
        table.teams().forEach(team -> {
            origin(team.id(), team.origin());
            rule(team.id(), team.rule());
        });
        for (SanctionLevel level : SanctionLevel.values()) {
            need(
                    table.teams().stream()
                            .anyMatch(t -> t.levels().isEmpty() || t.levels().contains(level)),
                    level.name(),
                    "has no team rule");
        }
        need(!table.acting().isEmpty(), "acting", "has no limit");
    }

    /** A post that exists in every government must not be without an official for the gravest sanctions. */
    private void named() {
        Set<SubjectPost> everywhere =
                EnumSet.complementOf(EnumSet.of(SubjectPost.NONE, SubjectPost.JPT_UTAMA, SubjectPost.JPT_MADYA));
        Set<SanctionLevel> grave = EnumSet.of(SanctionLevel.HEAVY, SanctionLevel.MORAL, SanctionLevel.DISMISSAL);
        for (GovernmentKind government : GovernmentKind.values()) {
            for (SubjectPost post : everywhere) {
                book.ladder().stream()
                        .filter(kind -> grave.contains(kind.level()))
                        .forEach(kind -> need(
                                named(government, post, kind),
                                government + "/" + post + "/" + kind.code(),
                                "has nobody to impose it"));
            }
        }
    }

    private boolean named(GovernmentKind government, SubjectPost post, SanctionKind kind) {
        return table.rows().stream()
                .filter(r -> r.grants(kind) && r.staff().contains(EmploymentKind.PNS))
                .filter(r -> r.governments().isEmpty() || r.governments().contains(government))
                .filter(r -> !r.presidential() && !r.personnelAuthority())
                .anyMatch(r -> r.over().isEmpty() || r.over().contains(post));
    }

    private void rule(String where, String id) {
        need(book.rules().containsKey(id), where, "unknown rule " + id);
    }

    private void origin(String where, Origin origin) {
        need(ids.add(where), where, "appears twice");
        origin.sources().forEach(source -> need(book.sources().containsKey(source), where, "unknown source " + source));
        need(!origin.sources().isEmpty() || origin.confidence().doubtful(), where, "claims two sources and names none");
    }

    private void need(boolean holds, String where, String finding) {
        if (!holds) {
            findings.add(where + ": " + finding);
        }
    }
}
