package id.jaganetral.domain.letter.set;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.Track;
import java.util.Optional;

/** The way a case takes, as far as it decides which documents are needed (jalur). */
public enum DocumentRoute {
    /** A light sanction that the examiner may impose. */
    LIGHT_COMPETENT,
    /** A light sanction that somebody higher imposes. */
    LIGHT_NOT_COMPETENT,
    /** Examined by the superior alone. */
    BY_SUPERIOR,
    /** Examined by a team. */
    BY_TEAM,
    /** Decided without examination, because the person stayed away twice. */
    ABSENT_TWICE,
    ETHICS,
    /** Somebody outside the civil service (PPNPN). */
    NON_ASN;

    /** The route of a case, given the level of the sanction that is in question. */
    public static DocumentRoute of(CaseFile file, Optional<SanctionLevel> level) {
        CaseHistory history = file.history();
        if (file.person().kind() == EmploymentKind.NON_ASN) {
            return NON_ASN;
        }
        if (file.track() == Track.ETHICS) {
            return ETHICS;
        }
        if (history.absentTwice() && !history.has(CaseFact.ExaminationHeld.class)) {
            return ABSENT_TWICE;
        }
        if (level.filter(SanctionLevel.LIGHT::equals).isPresent()) {
            return higherOfficial(history) ? LIGHT_NOT_COMPETENT : LIGHT_COMPETENT;
        }
        boolean heavy = level.filter(found -> found == SanctionLevel.HEAVY || found == SanctionLevel.DISMISSAL)
                .isPresent();
        return heavy || history.has(CaseFact.TeamFormed.class) ? BY_TEAM : BY_SUPERIOR;
    }

    /** Whether the case went, or has to go, to an official above the examiner. */
    static boolean higherOfficial(CaseHistory history) {
        if (history.has(CaseFact.Escalated.class)) {
            return true;
        }
        return history.last(CaseFact.Decided.class)
                .filter(decided -> history.last(CaseFact.ExaminationHeld.class)
                        .filter(held -> held.examiners().stream().noneMatch(examiner -> examiner.name()
                                .equalsIgnoreCase(decided.by().name())))
                        .isPresent())
                .isPresent();
    }
}
