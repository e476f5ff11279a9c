package id.jaganetral.domain.casefile.standing;

import static id.jaganetral.domain.casefile.CaseStory.called;
import static id.jaganetral.domain.casefile.CaseStory.day;
import static id.jaganetral.domain.casefile.CaseStory.decided;
import static id.jaganetral.domain.casefile.CaseStory.escalated;
import static id.jaganetral.domain.casefile.CaseStory.examined;
import static id.jaganetral.domain.casefile.CaseStory.proven;
import static id.jaganetral.domain.casefile.CaseStory.summons;
import static id.jaganetral.domain.casefile.CaseStory.team;
import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.Official;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A case as its page tells it, day by day: stage, steps with their day, rule and person, papers, warnings, matters beside. */
class StandingTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void aCaseIsToldFromItsOpeningToTheEndOfServing() {
        CaseStory story = CaseStory.heavy("2026-07-01");
        tell(story, "2026-07-01");
        tell(story.then(team("2026-07-02")), "2026-07-02");
        tell(story.then(summons(1, "2026-07-03", "2026-07-15")), "2026-07-06");
        tell(story, "2026-07-15");
        tell(story.then(new CaseFact.AbsenceRecorded(day("2026-07-15"), 1, "", "")), "2026-07-16");
        tell(story.then(summons(2, "2026-07-16", "2026-07-28")), "2026-07-17");
        tell(story.then(examined("2026-07-28")), "2026-07-28");
        tell(story.then(proven("2026-07-30", "BR1")), "2026-07-31");
        tell(story.then(escalated("2026-07-31")), "2026-08-01");
        tell(story.then(decided("2026-08-03", "BR1")), "2026-08-03");
        tell(story.then(called("2026-08-04", "2026-08-07")), "2026-08-05");
        tell(story, "2026-08-07");
        tell(story.then(new CaseFact.AbsentAtDelivery(day("2026-08-07"))), "2026-08-08");
        tell(story.then(new CaseFact.SentToAddress(day("2026-08-10"), "Pos")), "2026-08-11");
        tell(story.then(new CaseFact.ReceivedAtAddress(day("2026-08-12"))), "2026-08-13");
        tell(story, "2026-09-10");
        tell(story, "2027-09-20");
        tell(story.then(new CaseFact.ServingCompleted(day("2027-09-21"))), "2027-09-21");
        toldIs("""
                2026-07-01 REVIEW
                  FORM_TEAM 2026-07-08 by T01: PERSONNEL_AUTHORITY, team-required
                  ISSUE_SUMMONS 2026-07-08 by T01: TEAM, summons-written
                  warned: warning.teamRequired (team-required!)
                2026-07-02 REVIEW
                  ISSUE_SUMMONS 2026-07-08 by T01: TEAM Rahmat Contoh, summons-written
                2026-07-06 SUMMONED
                  HOLD_EXAMINATION 2026-07-15 waiting: TEAM Rahmat Contoh, examination-summoned
                  warned: warning.noMove (transfer)
                2026-07-15 SUMMONED
                  HOLD_EXAMINATION 2026-07-15: TEAM Rahmat Contoh, examination-summoned
                  RECORD_ABSENCE 2026-07-15: TEAM Rahmat Contoh, second-summons
                  warned: warning.noMove (transfer)
                2026-07-16 FIRST_ABSENCE
                  ISSUE_SECOND_SUMMONS 2026-07-24 by D02: TEAM Rahmat Contoh, second-summons
                  missing: F09 (second-absence)
                  warned: warning.noMove (transfer)
                2026-07-17 SUMMONED
                  HOLD_EXAMINATION 2026-07-28 waiting: TEAM Rahmat Contoh, examination-summoned
                  missing: F09 (second-absence)
                  warned: warning.noMove (transfer)
                2026-07-28 EXAMINED
                  WRITE_REPORT 2026-08-11 by T02: TEAM Rahmat Contoh, report-basis
                  missing: F09 (second-absence)
                  warned: warning.noMove (transfer)
                2026-07-31 REPORTED
                  DECIDE 2026-08-21 by T03: SANCTIONING_OFFICIAL, decision-basis
                  ESCALATE 2026-08-21 by T03: TEAM Rahmat Contoh, hierarchy-report
                  missing: F09 (second-absence)
                  warned: warning.noMove (transfer)
                2026-08-01 ESCALATED
                  DECIDE 2026-08-21 by T03 waiting: SANCTIONING_OFFICIAL Bupati Contoh, decision-basis
                  missing: F09 (second-absence)
                  warned: warning.noMove (transfer)
                2026-08-03 DECIDED
                  CALL_TO_RECEIVE 2026-08-24 by D04: SANCTIONING_OFFICIAL Bupati Contoh, delivery-after-decision
                  missing: F09 (second-absence)
                2026-08-05 CALLED_TO_RECEIVE
                  DELIVER 2026-08-07 waiting: SANCTIONING_OFFICIAL Bupati Contoh, delivery-after-decision
                  missing: F09 (second-absence)
                2026-08-07 CALLED_TO_RECEIVE
                  DELIVER 2026-08-07: SANCTIONING_OFFICIAL Bupati Contoh, delivery-after-decision
                  RECORD_DELIVERY_ABSENCE 2026-08-07: SANCTIONING_OFFICIAL Bupati Contoh, dispatch-after-absence
                  missing: F09 (second-absence)
                2026-08-08 ABSENT_AT_DELIVERY
                  SEND_TO_ADDRESS 2026-08-12 by D05: SANCTIONING_OFFICIAL Bupati Contoh, dispatch-after-absence
                  missing: F09 (second-absence)
                2026-08-11 SENT
                  CONFIRM_ARRIVAL waiting: OTHERS, dispatch-after-absence
                  missing: F09 (second-absence)
                2026-08-13 RECEIVED
                  AWAIT_EFFECT 2026-09-04 waiting: PERSONNEL_OFFICER, taking-effect
                  UPLOAD 2026-08-12 by D13: PERSONNEL_OFFICER, upload-duty
                  missing: F09 (second-absence)
                  warned: warning.missedTarget (dates-in-order)
                2026-09-10 SERVING
                  COMPLETE_SERVING 2027-09-04 by D12 waiting: PERSONNEL_OFFICER, serving-rights
                  UPLOAD 2026-08-12 by D13: PERSONNEL_OFFICER, upload-duty
                  missing: F09 (second-absence)
                  warned: warning.missedTarget (dates-in-order)
                2027-09-20 SERVING
                  COMPLETE_SERVING 2027-09-04 by D12: PERSONNEL_OFFICER, serving-rights
                  UPLOAD 2026-08-12 by D13: PERSONNEL_OFFICER, upload-duty
                  missing: F09 (second-absence)
                  warned: warning.missedTarget (dates-in-order)
                2027-09-21 COMPLETED
                  UPLOAD 2026-08-12 by D13: PERSONNEL_OFFICER, upload-duty
                  missing: F09 (second-absence)
                  warned: warning.missedTarget (dates-in-order)
                """);
    }

    @Test
    void whatWasLeftOutIsAskedForAndWhatIsLateIsWarnedOf() {
        CaseStory story = CaseStory.heavy("2026-07-01");
        tell(story, "2026-09-01");
        story.then(summons(1, "2026-07-03", "2026-07-15"));
        tell(story, "2026-07-15");
        story.then(team("2026-07-15"))
                .doubtful(
                        new CaseFact.ExaminationHeld(
                                day("2026-07-15"), "BAP-1", List.of(CaseStory.HEAD), CaseFact.Signature.REFUSED, false),
                        "noCopy");
        tell(story, "2026-09-01");
        story.then(proven("2026-07-20", "BR1"));
        tell(story, "2026-12-01");
        story.then(new CaseFact.Decided(day("2026-08-03"), "SK-1", "BR1", Official.named("Surya Contoh", "Bupati")))
                .then(new CaseFact.LeftService(day("2026-08-04"), CaseFact.Departure.TRANSFERRED))
                .then(new CaseFact.RecordsBlocked(day("2026-08-05"), "Surat BKN"))
                .doubtful(new CaseFact.Delivered(day("2026-08-06"), ""), "deliveredUncalled");
        tell(story, "2026-08-07");
        toldIs("""
                2026-09-01 REVIEW
                  FORM_TEAM 2026-07-08 by T01: PERSONNEL_AUTHORITY, team-required
                  ISSUE_SUMMONS 2026-07-08 by T01: TEAM, summons-written
                  warned: warning.idle.idle-superior (idle-superior!), warning.teamRequired (team-required!)
                2026-07-15 SUMMONED
                  FORM_TEAM 2026-07-15: PERSONNEL_AUTHORITY, team-required
                  HOLD_EXAMINATION 2026-07-15: TEAM, examination-summoned
                  RECORD_ABSENCE 2026-07-15: TEAM, second-summons
                  missing: F05 (team-required)
                  warned: warning.teamRequired (team-required!), warning.noMove (transfer)
                2026-09-01 EXAMINED
                  WRITE_REPORT 2026-07-29 by T02: TEAM Rahmat Contoh, report-basis
                  GIVE_COPY: TEAM Rahmat Contoh, minutes-copy
                  missing: F08 (minutes-copy)
                  warned: warning.idle.idle-superior (idle-superior!), warning.refused (minutes-signature), warning.noMove (transfer)
                2026-12-01 REPORTED
                  DECIDE 2026-08-10 by T03: SANCTIONING_OFFICIAL, decision-basis
                  ESCALATE 2026-08-10 by T03: TEAM Rahmat Contoh, hierarchy-report
                  GIVE_COPY: TEAM Rahmat Contoh, minutes-copy
                  missing: F08 (minutes-copy)
                  warned: warning.idle.idle-official (idle-official!), warning.refused (minutes-signature), warning.noMove (transfer)
                2026-08-07 RECEIVED
                  AWAIT_EFFECT 2026-08-31 waiting: PERSONNEL_OFFICER, taking-effect
                  UPLOAD 2026-08-06 by D13: PERSONNEL_OFFICER, upload-duty
                  REQUEST_UNBLOCK: PERSONNEL_OFFICER, blocked-records
                  GIVE_COPY: TEAM Rahmat Contoh, minutes-copy
                  HAND_OVER: PERSONNEL_OFFICER, secondment
                  missing: F08 (minutes-copy), F11 (hierarchy-report), F16 (delivery-after-decision), F17 (delivery-after-decision)
                  warned: warning.missedTarget (dates-in-order), warning.refused (minutes-signature)
                  beside: RECORDS_BLOCKED since 2026-08-05, TRANSFERRED since 2026-08-04
                """);
    }

    @Test
    void anEthicsCaseIsToldWithThePapersOfItsPanel() {
        CaseStory story = CaseStory.ethics("2026-07-01");
        tell(story, "2026-07-01");
        story.then(team("2026-07-02")).then(summons(1, "2026-07-03", "2026-07-15"));
        tell(story, "2026-07-10");
        story.doubtful(
                new CaseFact.ExaminationHeld(
                        day("2026-07-15"), "BA-1", List.of(CaseStory.HEAD), CaseFact.Signature.SIGNED, false),
                "noCopy");
        tell(story, "2026-07-16");
        story.then(proven("2026-07-17", "MT")).then(decided("2026-07-20", "MT"));
        tell(story, "2026-07-21");
        toldIs("""
                2026-07-01 REVIEW
                  FORM_TEAM 2026-07-08 by T01: PERSONNEL_AUTHORITY, panel
                2026-07-10 SUMMONED
                  HOLD_EXAMINATION 2026-07-15 waiting: TEAM Rahmat Contoh, panel
                  warned: warning.noMove (transfer)
                2026-07-16 EXAMINED
                  WRITE_REPORT 2026-07-29 by T02: TEAM Rahmat Contoh, panel-recommendation
                  GIVE_COPY: TEAM Rahmat Contoh, minutes-copy
                  missing: F22 (minutes-copy)
                  warned: warning.noMove (transfer)
                2026-07-21 DECIDED
                  MAKE_MORAL_STATEMENT 2026-08-07 by T04: SANCTIONING_OFFICIAL Bupati Contoh, moral-decision
                  GIVE_COPY: TEAM Rahmat Contoh, minutes-copy
                  missing: F22 (minutes-copy)
                """);
    }

    private void toldIs(String lines) {
        assertThat(String.join("\n", told) + "\n").isEqualTo(lines);
    }

    private void tell(CaseStory story, String on) {
        CaseStanding standing = story.on(on);
        told.add(on + " " + standing.stage());
        standing.steps().forEach(step -> told.add("  " + step(standing, step)));
        line(
                "missing",
                standing.missing().stream()
                        .map(m -> m.form() + " (" + m.rule() + ")")
                        .toList());
        line(
                "warned",
                standing.warnings().stream()
                        .map(w -> w.message().key().replace("casefile.", "") + " (" + w.rule() + (w.urgent() ? "!" : "")
                                + ")")
                        .toList());
        line(
                "beside",
                standing.beside().stream()
                        .map(b -> b.kind() + " since " + b.since() + (b.open() ? "" : ", settled"))
                        .toList());
    }

    private static String step(CaseStanding standing, NextStep step) {
        Responsible duty = standing.responsible(step);
        return step.kind()
                + step.due().map(day -> " " + day).orElse("")
                + step.deadline().map(d -> " by " + d.rule().code()).orElse("")
                + (step.waiting() ? " waiting" : "")
                + ": " + duty.role() + (duty.name().isEmpty() ? "" : " " + duty.name())
                + ", " + step.rule();
    }

    private void line(String name, List<String> words) {
        if (!words.isEmpty()) {
            told.add("  " + name + ": " + words.stream().collect(Collectors.joining(", ")));
        }
    }
}
