package id.jaganetral.domain.casefile.standing;

import static id.jaganetral.domain.casefile.CaseStory.absent;
import static id.jaganetral.domain.casefile.CaseStory.called;
import static id.jaganetral.domain.casefile.CaseStory.day;
import static id.jaganetral.domain.casefile.CaseStory.decided;
import static id.jaganetral.domain.casefile.CaseStory.escalated;
import static id.jaganetral.domain.casefile.CaseStory.ethics;
import static id.jaganetral.domain.casefile.CaseStory.examined;
import static id.jaganetral.domain.casefile.CaseStory.heavy;
import static id.jaganetral.domain.casefile.CaseStory.medium;
import static id.jaganetral.domain.casefile.CaseStory.notProven;
import static id.jaganetral.domain.casefile.CaseStory.proven;
import static id.jaganetral.domain.casefile.CaseStory.received;
import static id.jaganetral.domain.casefile.CaseStory.reported;
import static id.jaganetral.domain.casefile.CaseStory.summons;
import static id.jaganetral.domain.casefile.CaseStory.team;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.AppealAnswered;
import id.jaganetral.domain.casefile.CaseFact.AppealDecided;
import id.jaganetral.domain.casefile.CaseFact.AppealFiled;
import id.jaganetral.domain.casefile.CaseFact.Departure;
import id.jaganetral.domain.casefile.CaseFact.ExaminationHeld;
import id.jaganetral.domain.casefile.CaseFact.LeftService;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.CaseFact.Signature;
import id.jaganetral.domain.casefile.CaseFact.TemporaryRelief;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.ActForm;
import java.util.List;
import java.util.Optional;

/** The cases whose whole standing is kept in {@code standing.txt}, each with the days it is looked at. */
final class StandingPages {
    private StandingPages() {}

    /** A case and the days on which it is looked at. */
    record Page(String title, CaseStory story, boolean ethics, List<String> days) {}

    static List<Page> all() {
        return List.of(
                page("a heavy case just opened", heavy("2026-07-01"), "2026-07-02", "2026-07-20"),
                page("a summons without the team", summoned(), "2026-07-14", "2026-07-15"),
                page(
                        "with the team, notice too short",
                        teamed().anyway(summons(1, "2026-07-03", "2026-07-09")),
                        "2026-07-08"),
                page("notice too long", teamed().anyway(summons(1, "2026-07-03", "2026-07-30")), "2026-07-08"),
                page("away once", awayOnce(), "2026-07-15", "2026-08-03"),
                page(
                        "summoned again, notice too short",
                        awayOnce().anyway(summons(2, "2026-07-16", "2026-07-20")),
                        "2026-07-17"),
                page(
                        "summoned again, notice too long",
                        awayOnce().anyway(summons(2, "2026-07-16", "2026-08-14")),
                        "2026-07-17"),
                page(
                        "away twice, without minutes",
                        awayOnce()
                                .then(summons(2, "2026-07-16", "2026-07-28"))
                                .anyway(new CaseFact.AbsenceRecorded(day("2026-07-28"), 2, "", "Tanpa kabar")),
                        "2026-07-28",
                        "2026-08-20"),
                page("examined, signature refused, no copy", minutes(Signature.REFUSED, false), "2026-07-16"),
                page(
                        "the same, copy given later",
                        minutes(Signature.SIGNED, false).then(new CaseFact.MinutesCopyGiven(day("2026-07-17"))),
                        "2026-07-17"),
                page("report late", minutes(Signature.SIGNED, true), "2026-08-30"),
                page("reported, proven", reported("BR1"), "2026-07-21", "2026-09-20"),
                page(
                        "reported, not proven",
                        teamSummoned().then(examined("2026-07-15")).then(notProven("2026-07-20")),
                        "2026-07-21"),
                page(
                        "closed as not proven",
                        teamSummoned()
                                .then(examined("2026-07-15"))
                                .then(notProven("2026-07-20"))
                                .then(new CaseFact.ClosedNotProven(day("2026-07-22"), "ND-9")),
                        "2026-07-23"),
                page("escalated", reported("BR1").then(escalated("2026-07-21")), "2026-07-22", "2026-09-20"),
                page(
                        "decided by another official, not escalated",
                        reported("BR1").then(decided("2026-08-03", "BR1")),
                        "2026-08-03",
                        "2026-09-20"),
                page(
                        "decided by another official, escalated",
                        reported("BR1").then(escalated("2026-07-21")).then(decided("2026-08-03", "BR1")),
                        "2026-08-03"),
                page(
                        "decided by who examined",
                        mediumReported().anyway(new CaseFact.Decided(day("2026-08-03"), "SK-1", "TR1", CaseStory.HEAD)),
                        "2026-08-03"),
                page(
                        "called to receive",
                        reported("BR1").then(decided("2026-08-03", "BR1")).then(called("2026-08-04", "2026-08-07")),
                        "2026-08-06",
                        "2026-08-07"),
                page("away when it was handed over", sentHome(false), "2026-08-08", "2026-08-20"),
                page("sent to the address", sentHome(true), "2026-08-12"),
                page(
                        "arrived late",
                        sentHome(true).then(new CaseFact.ReceivedAtAddress(day("2026-08-20"))),
                        "2026-08-21"),
                page(
                        "handed over without call and minutes",
                        reported("BR1")
                                .then(decided("2026-08-03", "BR1"))
                                .anyway(new CaseFact.Delivered(day("2026-08-07"), "")),
                        "2026-08-08"),
                page("received, serving, served", received("BR1"), "2026-08-10", "2026-09-02", "2027-09-02"),
                page(
                        "entered in the register and completed",
                        received("BR1")
                                .then(new CaseFact.UploadedToRegister(day("2026-08-12"), "IDIS-1"))
                                .then(new CaseFact.ServingCompleted(day("2027-09-02"))),
                        "2027-09-03"),
                page(
                        "completed, never entered",
                        received("BR1").then(new CaseFact.ServingCompleted(day("2027-09-02"))),
                        "2027-09-03"),
                page("objection filed", objection(), "2026-08-20", "2026-11-20"),
                page(
                        "objection decided late",
                        objection()
                                .then(new ObjectionDecided(
                                        day("2026-11-10"), "K-1", RemedyOutcome.UPHELD, Optional.empty())),
                        "2026-11-11"),
                page(
                        "objection annuls",
                        objection()
                                .then(new ObjectionDecided(
                                        day("2026-09-10"), "K-1", RemedyOutcome.ANNULLED, Optional.empty())),
                        "2026-09-11"),
                page("dismissal received", received("BR3"), "2026-08-10", "2026-09-20"),
                page("dismissal appealed, works on", appeal(), "2026-08-14", "2027-01-20"),
                page("the appeal answered", appeal().then(new AppealAnswered(day("2026-08-28"), "T-1")), "2026-08-31"),
                page(
                        "the appeal decided",
                        appeal().then(new AppealDecided(
                                day("2026-11-10"), "B-1", RemedyOutcome.UPHELD, Optional.empty())),
                        "2026-11-10"),
                page("relieved, nobody acting", relieved(""), "2026-07-17"),
                page("relieved, somebody acting", relieved("Tono Contoh"), "2026-07-17"),
                page(
                        "relief ended",
                        relieved("").then(new CaseFact.ReliefEnded(day("2026-07-17"), "Tidak perlu")),
                        "2026-07-18"),
                page(
                        "transferred while examined",
                        teamSummoned().anyway(new LeftService(day("2026-07-10"), Departure.TRANSFERRED)),
                        "2026-07-11"),
                page(
                        "transferred and handed over",
                        teamSummoned()
                                .anyway(new LeftService(day("2026-07-10"), Departure.TRANSFERRED))
                                .then(new CaseFact.HandedOver(day("2026-07-13"), "800/10", "Pemerintah Kota Contoh")),
                        "2026-07-14"),
                page("died", teamSummoned().then(new LeftService(day("2026-07-10"), Departure.DIED)), "2026-07-14"),
                page(
                        "records blocked before the decision",
                        reported("BR1").then(new CaseFact.RecordsBlocked(day("2026-07-21"), "Surat BKN")),
                        "2026-07-22"),
                page(
                        "records blocked after it",
                        reported("BR1")
                                .then(decided("2026-08-03", "BR1"))
                                .then(new CaseFact.RecordsBlocked(day("2026-08-04"), "Surat BKN")),
                        "2026-08-05"),
                page("everything left out, and gone elsewhere", leftOut(), "2026-08-07"),
                page(
                        "serving waits for a heavier one",
                        received("BR1")
                                .then(new CaseFact.ServingDeferred(
                                        day("2026-08-20"), day("2027-03-01"), "PKR-2026-0003")),
                        "2026-09-02",
                        "2027-03-02"),
                page("medium, just opened", medium("2026-07-01"), "2026-07-02"),
                page("medium, a report of the superior", mediumReported(), "2026-07-21"),
                page("on probation", heavy("2026-07-01").by(EmploymentKind.CPNS), "2026-07-02"),
                page("contract staff, received", notAsn().by(EmploymentKind.PPPK), "2026-08-10"),
                page("not ASN, received", notAsn(), "2026-08-10"),
                ethical("ethics, just opened", ethics("2026-07-01"), "2026-07-02", "2026-07-20"),
                ethical("ethics, panel formed", ethics("2026-07-01").then(team("2026-07-02")), "2026-07-03"),
                ethical(
                        "ethics, notice too short",
                        panel().anyway(summons(1, "2026-07-03", "2026-07-06")),
                        "2026-07-03"),
                ethical(
                        "ethics, away once",
                        panel().then(summons(1, "2026-07-03", "2026-07-15")).then(absent(1, "2026-07-15")),
                        "2026-07-16"),
                ethical(
                        "ethics, heard without copy",
                        panel().then(summons(1, "2026-07-03", "2026-07-15"))
                                .anyway(new ExaminationHeld(
                                        day("2026-07-15"), "BAP-1", List.of(CaseStory.HEAD), Signature.SIGNED, false)),
                        "2026-07-16",
                        "2026-08-30"),
                ethical("ethics, recommended", recommended(), "2026-07-21"),
                ethical("ethics, decided", recommended().then(decided("2026-07-23", "MT")), "2026-07-24", "2026-09-20"),
                ethical(
                        "ethics, statement made",
                        recommended()
                                .then(decided("2026-07-23", "MT"))
                                .then(new CaseFact.MoralStatementMade(day("2026-07-28"), "Apel pagi", CaseStory.HEAD)),
                        "2026-07-29"));
    }

    private static CaseStory summoned() {
        return heavy("2026-07-01").anyway(summons(1, "2026-07-03", "2026-07-15"));
    }

    private static CaseStory teamed() {
        return heavy("2026-07-01").then(team("2026-07-02"));
    }

    private static CaseStory teamSummoned() {
        return teamed().then(summons(1, "2026-07-03", "2026-07-15"));
    }

    private static CaseStory awayOnce() {
        return teamSummoned().then(absent(1, "2026-07-15"));
    }

    private static CaseStory minutes(Signature signature, boolean copy) {
        return teamSummoned()
                .anyway(new ExaminationHeld(day("2026-07-15"), "BAP-1", List.of(CaseStory.HEAD), signature, copy));
    }

    private static CaseStory mediumReported() {
        return medium("2026-07-01")
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(proven("2026-07-20", "TR1"));
    }

    private static CaseStory sentHome(boolean sent) {
        CaseStory away = reported("BR1")
                .then(decided("2026-08-03", "BR1"))
                .then(called("2026-08-04", "2026-08-07"))
                .then(new CaseFact.AbsentAtDelivery(day("2026-08-07")));
        return sent ? away.then(new CaseFact.SentToAddress(day("2026-08-11"), "Pos tercatat")) : away;
    }

    private static CaseStory objection() {
        return received("BR1").then(new ObjectionFiled(day("2026-08-18"), "Bupati Contoh"));
    }

    private static CaseStory appeal() {
        return received("BR3").then(new AppealFiled(day("2026-08-10"), Optional.of(day("2026-08-14")), true));
    }

    private static CaseStory relieved(String acting) {
        return teamSummoned()
                .then(examined("2026-07-15"))
                .anyway(new TemporaryRelief(day("2026-07-16"), "SK-0", CaseStory.HEAD, acting));
    }

    private static CaseStory leftOut() {
        return minutes(Signature.REFUSED, false)
                .then(proven("2026-07-20", "BR1"))
                .then(decided("2026-08-03", "BR1"))
                .anyway(new LeftService(day("2026-08-04"), Departure.TRANSFERRED))
                .then(new CaseFact.RecordsBlocked(day("2026-08-05"), "Surat BKN"))
                .anyway(new CaseFact.Delivered(day("2026-08-06"), ""));
    }

    private static CaseStory notAsn() {
        return CaseStory.of(EmploymentKind.NON_ASN, ActForm.LIKE, "2024-10-01", "D-06", "2026-07-01")
                .upToReceipt("KR", "2026-07-03", "2026-07-15", "2026-07-20", "2026-08-03", "2026-08-04", "2026-08-07");
    }

    private static CaseStory panel() {
        return ethics("2026-07-01").then(team("2026-07-02"));
    }

    private static CaseStory recommended() {
        return panel().then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(proven("2026-07-20", "MT"));
    }

    private static Page page(String title, CaseStory story, String... days) {
        return new Page(title, story, false, List.of(days));
    }

    private static Page ethical(String title, CaseStory story, String... days) {
        return new Page(title, story, true, List.of(days));
    }
}
