package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.Escalated;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.SummonsIssued;
import id.jaganetral.domain.casefile.CaseFact.TeamFormed;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.TeamMember;
import java.util.Optional;

/**
 * Whose turn a step is (penanggung jawab).
 *
 * @param name as the file has it, empty while the file names nobody
 */
public record Responsible(Role role, String name) {

    /** In which capacity. */
    public enum Role {
        /** Atasan langsung. */
        SUPERIOR,
        /** Tim pemeriksa or Majelis. */
        TEAM,
        /** Pejabat yang berwenang menghukum. */
        SANCTIONING_OFFICIAL,
        /** Pejabat Pembina Kepegawaian. */
        PERSONNEL_AUTHORITY,
        /** Pengelola kepegawaian. */
        PERSONNEL_OFFICER,
        /** Another agency: BPASN, BKN, the post. */
        OTHERS
    }

    static Responsible of(StepKind kind, CaseHistory history, boolean teamActs) {
        return switch (kind) {
            case ISSUE_SUMMONS,
                    ISSUE_SECOND_SUMMONS,
                    HOLD_EXAMINATION,
                    RECORD_ABSENCE,
                    WRITE_REPORT,
                    GIVE_COPY,
                    ESCALATE -> examiner(history, teamActs);
            case FORM_TEAM, ANSWER_APPEAL -> new Responsible(Role.PERSONNEL_AUTHORITY, "");
            case DECIDE, CLOSE_NOT_PROVEN -> decider(history);
            case DECIDE_OBJECTION ->
                new Responsible(
                        Role.PERSONNEL_AUTHORITY,
                        history.last(ObjectionFiled.class)
                                .map(ObjectionFiled::with)
                                .orElse(""));
            case CALL_TO_RECEIVE, DELIVER, RECORD_DELIVERY_ABSENCE, SEND_TO_ADDRESS, MAKE_MORAL_STATEMENT ->
                decider(history);
            case AWAIT_APPEAL, AWAIT_UNBLOCK, CONFIRM_ARRIVAL -> new Responsible(Role.OTHERS, "");
            case UPLOAD, COMPLETE_SERVING, REQUEST_UNBLOCK, HAND_OVER, AWAIT_EFFECT ->
                new Responsible(Role.PERSONNEL_OFFICER, "");
        };
    }

    private static Responsible examiner(CaseHistory history, boolean teamActs) {
        Optional<String> chair = history.last(TeamFormed.class).flatMap(team -> team.members().stream()
                .filter(m -> m.seat() == TeamMember.Seat.CHAIR)
                .map(m -> m.official().name())
                .findFirst());
        if (chair.isPresent() || teamActs) {
            return new Responsible(Role.TEAM, chair.orElse(""));
        }
        return new Responsible(
                Role.SUPERIOR,
                history.last(SummonsIssued.class)
                        .map(SummonsIssued::examiner)
                        .map(Official::name)
                        .orElse(""));
    }

    private static Responsible decider(CaseHistory history) {
        return new Responsible(
                Role.SANCTIONING_OFFICIAL,
                history.last(Decided.class)
                        .map(Decided::by)
                        .or(() -> history.last(Escalated.class).map(Escalated::to))
                        .map(Official::name)
                        .orElse(""));
    }
}
