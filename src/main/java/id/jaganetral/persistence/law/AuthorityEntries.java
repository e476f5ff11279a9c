package id.jaganetral.persistence.law;

import id.jaganetral.domain.authority.AuthorityAnswer;
import id.jaganetral.domain.authority.AuthorityRow;
import id.jaganetral.domain.authority.AuthorityTable.ActingLimit;
import id.jaganetral.domain.authority.AuthorityTable.Coordinator;
import id.jaganetral.domain.authority.AuthorityTable.EqualPost;
import id.jaganetral.domain.authority.AuthorityTable.OfficialOffice;
import id.jaganetral.domain.authority.AuthorityTable.PostStanding;
import id.jaganetral.domain.authority.AuthorityTable.TeamRule;
import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.authority.OfficialRank;
import id.jaganetral.domain.authority.SubjectPost;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.Validity;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How the parts of the authority table are written in the law files. */
final class AuthorityEntries {
    private static final Set<EmploymentKind> CIVIL_SERVANTS = Set.of(EmploymentKind.PNS, EmploymentKind.CPNS);

    private AuthorityEntries() {}

    static PostStanding post(LawNode node) {
        return new PostStanding(
                node.text("id"),
                node.constant("post", SubjectPost.class),
                node.text("title"),
                standing(node),
                node.origin());
    }

    static OfficialOffice official(LawNode node) {
        return new OfficialOffice(
                node.text("id"),
                node.constant("rank", OfficialRank.class),
                node.constants("governments", GovernmentKind.class),
                node.text("title"),
                standing(node),
                node.flag("office"),
                node.origin());
    }

    private static int standing(LawNode node) {
        return node.number("standing").orElseThrow(() -> node.problem("standing is missing"));
    }

    static AuthorityRow row(LawNode node, Validity validity) {
        Set<EmploymentKind> staff = node.constants("staff", EmploymentKind.class);
        Optional<OfficialRank> whereNo =
                node.optional("whereNo").map(word -> node.constant("whereNo", OfficialRank.class));
        return new AuthorityRow(
                node.text("id"),
                node.constant("official", OfficialRank.class),
                node.constants("governments", GovernmentKind.class),
                staff.isEmpty() ? CIVIL_SERVANTS : staff,
                node.constants("over", SubjectPost.class),
                node.constants("levels", SanctionLevel.class),
                new HashSet<>(node.texts("kinds")),
                node.number("distance"),
                node.flag("withinUnit"),
                whereNo,
                node.flag("presidential"),
                node.flag("personnelAuthority"),
                node.flag("first"),
                node.textOr("proposal", ""),
                node.texts("cautions"),
                node.text("provision"),
                node.validity(validity),
                node.origin());
    }

    static EqualPost equal(LawNode node) {
        return new EqualPost(
                node.text("id"),
                node.texts("words"),
                node.constant("rank", OfficialRank.class),
                node.text("rule"),
                node.origin());
    }

    static Coordinator coordinator(LawNode node) {
        return new Coordinator(
                node.text("id"),
                node.constants("governments", GovernmentKind.class),
                node.texts("words"),
                node.origin());
    }

    static ActingLimit acting(LawNode node) {
        return new ActingLimit(
                node.text("id"), node.constants("levels", SanctionLevel.class), node.text("rule"), node.origin());
    }

    static TeamRule team(LawNode node) {
        return new TeamRule(
                node.text("id"),
                node.constants("levels", SanctionLevel.class),
                node.constant("team", AuthorityAnswer.Team.class),
                node.text("rule"),
                node.origin());
    }
}
