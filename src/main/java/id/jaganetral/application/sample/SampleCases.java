package id.jaganetral.application.sample;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.sample.SampleStory.Milestone;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.TeamMember;
import id.jaganetral.domain.casefile.TeamMember.Element;
import id.jaganetral.domain.casefile.TeamMember.Seat;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.domain.rule.Factor;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.domain.rule.classification.Classification;
import id.jaganetral.domain.rule.classification.RowFinding;
import id.jaganetral.domain.rule.sanction.WeighedFactor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Leads the sample's cases on, fact by fact, on the days an office would need. */
final class SampleCases {
    private static final int NOTICE = 8;

    private final SampleOffice office;
    private final SampleClock clock;
    private final SampleOfficials officials;
    private final SampleLetters letters;

    SampleCases(SampleOffice office, SampleClock clock, SampleOfficials officials) {
        this.office = office;
        this.clock = clock;
        this.officials = officials;
        this.letters = new SampleLetters(office, officials.chair());
    }

    /** Before the first letter the office needs its letterhead. */
    void prepare() {
        letters.letterhead();
    }

    /** Every person of the report gets as far as the story says. */
    void lead(SampleStory story, Report report) {
        for (Subject subject : report.subjects()) {
            if (story.reached().atLeast(Milestone.CLASSIFIED) && subject.identified()) {
                lead(story, report, subject);
            }
        }
    }

    private void lead(SampleStory story, Report report, Subject subject) {
        clock.set(working(report.knownOn(), 1));
        Classification proposal = office.proposeClassification().of(report, subject);
        Optional<String> row =
                proposal.proposed().stream().map(RowFinding::entry).findFirst();
        if (row.isEmpty()) {
            return;
        }
        ChosenClassification chosen = SampleReports.done(office.classifySubject()
                .choose(report, subject, List.of(row.get()), office.word("sample.case.reason")));
        if (story.reached().atLeast(Milestone.OPENED)) {
            CaseView view = SampleReports.done(office.openCaseFile().open(report, subject));
            new Course(view.file().id(), chosen, subject).run(story.reached(), clock.today());
        }
    }

    private LocalDate working(LocalDate from, int days) {
        return office.law().calendar().after(from, days).result();
    }

    /** The way of one case. */
    private final class Course {
        private final CaseFileId id;
        private final String kind;
        private final boolean heavy;
        private final Subject subject;

        Course(CaseFileId id, ChosenClassification chosen, Subject subject) {
            this.id = id;
            this.kind = chosen.kinds().get(0);
            SanctionLevel level = office.law().rules().kind(kind).level();
            this.heavy = level == SanctionLevel.HEAVY || level == SanctionLevel.MORAL;
            this.subject = subject;
        }

        void run(Milestone reached, LocalDate opened) {
            if (!reached.atLeast(Milestone.SUMMONED)) {
                return;
            }
            LocalDate summons = working(opened, 2);
            if (heavy) {
                add(new CaseFact.TeamFormed(working(opened, 1), number(1), team()));
            }
            LocalDate examination = working(summons, NOTICE);
            add(new CaseFact.SummonsIssued(
                    summons, 1, number(2), examination, "09.00", office.word("sample.case.room"), officials.chair()));
            letters.issue("F01", id);
            if (reached == Milestone.ABSENT) {
                add(new CaseFact.AbsenceRecorded(examination, 1, number(3), office.word("sample.case.absent")));
            } else if (reached.atLeast(Milestone.EXAMINED)) {
                examined(reached, examination);
            }
        }

        private void examined(Milestone reached, LocalDate day) {
            List<Official> examiners = heavy ? officials.team() : List.of(officials.chair());
            add(new CaseFact.ExaminationHeld(day, number(4), examiners, CaseFact.Signature.SIGNED, true));
            if (!reached.atLeast(Milestone.REPORT_WRITTEN)) {
                return;
            }
            LocalDate written = working(day, 3);
            add(new CaseFact.SanctionChosen(
                    working(day, 2),
                    kind,
                    office.word("sample.case.choice"),
                    "",
                    office.law().rules().factors().values().stream()
                            .limit(1)
                            .map(f -> new WeighedFactor(
                                    f.id(),
                                    f.title(),
                                    f.weight() == Factor.Weight.AGGRAVATING,
                                    office.word("sample.case.evidence")))
                            .toList(),
                    List.of(),
                    List.of(kind)));
            add(new CaseFact.ReportWritten(
                    written,
                    number(5),
                    true,
                    Optional.of(kind),
                    List.of(office.word("sample.case.aggravating")),
                    List.of(office.word("sample.case.mitigating"))));
            letters.issue("F10", id);
            if (reached.atLeast(Milestone.DECIDED)) {
                decided(reached, working(written, 2));
            }
        }

        private void decided(Milestone reached, LocalDate escalated) {
            add(new CaseFact.Escalated(escalated, number(6), officials.authority()));
            LocalDate decision = working(escalated, 5);
            add(new CaseFact.Decided(decision, number(7), kind, officials.authority()));
            if (reached.atLeast(Milestone.DELIVERED)) {
                LocalDate delivery = working(decision, 4);
                add(new CaseFact.CalledToReceive(
                        working(decision, 1), number(8), delivery, "10.00", office.word("sample.case.room")));
                add(new CaseFact.Delivered(delivery, number(9)));
                letters.issue("TL", id);
            }
        }

        private List<TeamMember> team() {
            List<Official> sitting = officials.team();
            return List.of(
                    new TeamMember(sitting.get(0), Element.SUPERIOR, Seat.CHAIR),
                    new TeamMember(sitting.get(1), Element.OVERSIGHT, Seat.SECRETARY),
                    new TeamMember(sitting.get(2), Element.PERSONNEL, Seat.MEMBER));
        }

        /** A fact on a day: the office writes it down the same day. */
        private void add(CaseFact fact) {
            clock.set(fact.on());
            SampleReports.done(office.recordFact().record(id, fact, office.word("sample.case.note")));
        }

        private String number(int step) {
            return String.format(
                    "R.800.1.6.2/%03d/BKPSDM/%d",
                    Math.abs(subject.id().hashCode() % 90) * 10 + step,
                    clock.today().getYear());
        }
    }
}
