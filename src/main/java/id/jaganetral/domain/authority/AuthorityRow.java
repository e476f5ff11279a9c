package id.jaganetral.domain.authority;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.Origin;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.Validity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the authority table: this official, over those posts, for these sanctions. An empty set means "all".
 *
 * @param levels levels of sanction granted as a whole
 * @param kinds codes of kinds granted one by one
 * @param distance how many levels the person must stand below the official, empty when it does not matter
 * @param withinUnit whether the official must head a unit the person works in
 * @param whereNo the row holds only where the chain has no official of this rank
 * @param presidential only over people appointed by the President
 * @param personnelAuthority only over people who are themselves the personnel authority
 * @param first whether it goes before the chain of superiors
 * @param proposal on whose proposal the official decides, empty when on none
 * @param cautions ids of the rules to warn with
 */
public record AuthorityRow(
        String id,
        OfficialRank official,
        Set<GovernmentKind> governments,
        Set<EmploymentKind> staff,
        Set<SubjectPost> over,
        Set<SanctionLevel> levels,
        Set<String> kinds,
        Optional<Integer> distance,
        boolean withinUnit,
        Optional<OfficialRank> whereNo,
        boolean presidential,
        boolean personnelAuthority,
        boolean first,
        String proposal,
        List<String> cautions,
        String provision,
        Validity validity,
        Origin origin) {

    public boolean grants(SanctionKind kind) {
        return levels.contains(kind.level()) || kinds.contains(kind.code());
    }

    /** Whether the row speaks of this person and sanction at all, whoever the official. */
    boolean concerns(AuthorityQuestion question) {
        AuthoritySubject subject = question.subject();
        return grants(question.kind())
                && validity.covers(question.day())
                && (governments.isEmpty() || governments.contains(question.government()))
                && staff.contains(subject.staff())
                && (over.isEmpty() || over.contains(subject.post()))
                && (!presidential || subject.presidential())
                && (!personnelAuthority || subject.personnelAuthority());
    }

    /** Whether it empowers this official of the chain, who stands that many levels above the person. */
    boolean empowers(Official candidate, int levelsAbove, AuthorityQuestion question) {
        return candidate.rank() == official
                && concerns(question)
                && distance.map(asked -> asked == levelsAbove).orElse(true)
                && (!withinUnit || candidate.leadsUnit())
                && whereNo.map(rank -> !question.chain().has(rank)).orElse(true);
    }
}
