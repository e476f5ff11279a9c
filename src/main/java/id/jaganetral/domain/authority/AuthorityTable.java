package id.jaganetral.domain.authority;

import id.jaganetral.domain.rule.Origin;
import id.jaganetral.domain.rule.SanctionLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The authority table of the rule book (tabel kewenangan menghukum) with what is needed to read it. Immutable, read from
 * the data files, checked by {@link AuthorityTableCheck}.
 */
public record AuthorityTable(
        Map<SubjectPost, PostStanding> posts,
        List<OfficialOffice> officials,
        List<AuthorityRow> rows,
        List<EqualPost> equalPosts,
        List<Coordinator> coordinators,
        List<ActingLimit> acting,
        List<TeamRule> teams) {
    public AuthorityTable {
        posts = Map.copyOf(posts);
        officials = List.copyOf(officials);
        rows = List.copyOf(rows);
        equalPosts = List.copyOf(equalPosts);
        coordinators = List.copyOf(coordinators);
        acting = List.copyOf(acting);
        teams = List.copyOf(teams);
    }

    /** How high a post stands; only the order counts. */
    public record PostStanding(String id, SubjectPost post, String title, int standing, Origin origin) {}

    /**
     * A rank of officials.
     *
     * @param governments where it is called so, empty for everywhere
     * @param office whether it stands outside the chain of units and is always there
     */
    public record OfficialOffice(
            String id,
            OfficialRank rank,
            Set<GovernmentKind> governments,
            String title,
            int standing,
            boolean office,
            Origin origin) {}

    /**
     * Heads of units without a structural post who count as officials (pejabat lain yang setara).
     *
     * @param words how their titles begin, in capitals
     * @param rule id of the rule to warn with
     */
    public record EqualPost(String id, List<String> words, OfficialRank rank, String rule, Origin origin) {}

    /**
     * Units whose head stands between the heads of all others and the personnel authority.
     *
     * @param words how their names begin, in capitals
     */
    public record Coordinator(String id, Set<GovernmentKind> governments, List<String> words, Origin origin) {}

    /** What an acting official (Plt., Plh.) may still do. */
    public record ActingLimit(String id, Set<SanctionLevel> levels, String rule, Origin origin) {}

    /** Who examines where these levels are possible; an empty set is for all others. */
    public record TeamRule(
            String id, Set<SanctionLevel> levels, AuthorityAnswer.Team team, String rule, Origin origin) {}

    public PostStanding standing(SubjectPost post) {
        return posts.get(post);
    }

    public OfficialOffice official(OfficialRank rank, GovernmentKind government) {
        return officials.stream()
                .filter(o -> o.rank() == rank)
                .filter(o -> o.governments().isEmpty() || o.governments().contains(government))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the authority table: " + rank));
    }

    public Official office(OfficialRank rank, GovernmentKind government) {
        return Official.office(rank, official(rank, government).title());
    }

    public int standing(Official official, GovernmentKind government) {
        return official(official.rank(), government).standing();
    }

    /** The rank a title is put on a level with, if the data or the office says so. */
    public Optional<EqualPost> equalOf(String titleInCapitals) {
        return equalPosts.stream()
                .filter(e -> e.words().stream().anyMatch(titleInCapitals::startsWith))
                .findFirst();
    }

    public boolean coordinates(String unitNameInCapitals, GovernmentKind government) {
        return coordinators.stream()
                .filter(c -> c.governments().contains(government))
                .anyMatch(c -> c.words().stream().anyMatch(unitNameInCapitals::startsWith));
    }

    TeamRule team(SanctionLevel level) {
        return teams.stream()
                .filter(t -> t.levels().isEmpty() || t.levels().contains(level))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no team rule for " + level));
    }

    /** The limit an acting official meets with this level, empty when there is none. */
    Optional<ActingLimit> actingLimit(SanctionLevel level) {
        return acting.stream().filter(limit -> !limit.levels().contains(level)).findFirst();
    }
}
