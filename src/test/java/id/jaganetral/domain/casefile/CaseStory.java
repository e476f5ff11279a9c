package id.jaganetral.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.calendar.WorkingCalendar;
import id.jaganetral.domain.casefile.check.FactCheck;
import id.jaganetral.domain.casefile.check.Verdict;
import id.jaganetral.domain.casefile.standing.CaseAssessor;
import id.jaganetral.domain.casefile.standing.CaseDeadline;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import id.jaganetral.domain.casefile.standing.MissingDocument;
import id.jaganetral.domain.casefile.standing.NextStep;
import id.jaganetral.domain.casefile.standing.StepKind;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.ContestRef;
import id.jaganetral.domain.rule.Race;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.domain.rule.classification.Classification;
import id.jaganetral.domain.rule.classification.Classifier;
import id.jaganetral.domain.rule.classification.FrozenRow;
import id.jaganetral.persistence.law.StoredLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells a case fact by fact. A fact must be allowed without caution unless the story says otherwise. */
public final class CaseStory {
    public static final RuleBook BOOK;
    public static final WorkingCalendar CALENDAR;
    public static final Official HEAD =
            new Official("Rahmat Contoh", "", "", "Kepala Dinas", PositionCategory.JPT_PRATAMA);
    private static final Instant WRITTEN = Instant.parse("2026-01-01T00:00:00Z");

    static {
        StoredLaw law = StoredLaw.shipped();
        BOOK = law.rules();
        CALENDAR = law.calendar();
    }

    private final FactCheck check = new FactCheck(BOOK, CALENDAR);
    private final CaseAssessor assessor = new CaseAssessor(BOOK, CALENDAR);
    private CaseFile file;
    private List<CaseFile> others = List.of();

    private CaseStory(CaseFile file) {
        this.file = file;
    }

    /** A like for a candidate during the campaign: discipline, heavy. */
    public static CaseStory heavy(String openedOn) {
        return of(EmploymentKind.PNS, ActForm.LIKE, "2024-10-01", "D-06", openedOn);
    }

    /** A like for somebody who was not a candidate yet: ethics. */
    public static CaseStory ethics(String openedOn) {
        return of(EmploymentKind.PNS, ActForm.LIKE, "2024-09-01", "KE-04", openedOn);
    }

    /** In a campaign team before determination: discipline, medium. */
    public static CaseStory medium(String openedOn) {
        return of(EmploymentKind.PNS, ActForm.CAMPAIGN_TEAM, "2024-09-01", "D-09", openedOn);
    }

    public static CaseStory of(EmploymentKind kind, ActForm form, String actedOn, String row, String openedOn) {
        ActFacts facts = new ActFacts(
                form,
                ActTarget.CANDIDATE,
                Optional.of(new ContestRef("pilkada-2024", Race.BUPATI, "Kabupaten Contoh")),
                LocalDate.parse(actedOn),
                Optional.of(false));
        Classifier classifier = new Classifier(BOOK);
        Classification proposal = classifier.classify(facts, kind);
        ChosenClassification chosen = new ChosenClassification(
                proposal,
                List.of(FrozenRow.of(BOOK.entry(row), BOOK)),
                BOOK.entry(row).track(),
                classifier.kinds(BOOK.entry(row), kind),
                "Sesuai bukti tangkapan layar",
                "Petugas",
                WRITTEN);
        CaseFile empty = new CaseFile(
                CaseFileId.fresh(),
                "PKR-2024-0001",
                person(kind),
                new CaseOrigin(ReportId.fresh(), "LAP-2024-0001", UUID.randomUUID(), LocalDate.parse(actedOn)),
                chosen,
                List.of(),
                0);
        return new CaseStory(empty).then(new CaseFact.Opened(LocalDate.parse(openedOn), "Petugas"));
    }

    private static EmployeeSnapshot person(EmploymentKind kind) {
        return new EmployeeSnapshot(
                Optional.empty(),
                "",
                "Budi Contoh, S.E.",
                Optional.empty(),
                kind,
                "Penata",
                "III/c",
                "Kepala Subbagian",
                PositionCategory.PENGAWAS,
                "Subbagian Umum",
                "Dinas Contoh",
                "Pemerintah Kabupaten Contoh");
    }

    public CaseFile file() {
        return file;
    }

    /**
     * From the summons to the receipt of the decision.
     *
     * @param days of summons, examination, report, decision, call to receive and delivery
     */
    public CaseStory upToReceipt(String kind, String... days) {
        return then(summons(1, days[0], days[1]))
                .then(examined(days[1]))
                .then(proven(days[2], kind))
                .then(decided(days[3], kind))
                .then(called(days[4], days[5]))
                .then(delivered(days[5]));
    }

    /** A heavy case up to the report, the kind recommended. */
    public static CaseStory reported(String kind) {
        return heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(proven("2026-07-20", kind));
    }

    /** The same up to the receipt of the decision. */
    public static CaseStory received(String kind) {
        return reported(kind)
                .then(decided("2026-08-03", kind))
                .then(called("2026-08-04", "2026-08-07"))
                .then(delivered("2026-08-07"));
    }

    /** Other files of the same person from now on. */
    public CaseStory beside(CaseStory... stories) {
        others = Arrays.stream(stories).map(CaseStory::file).toList();
        return this;
    }

    /** The same file as it would be for another kind of staff. */
    public CaseStory by(EmploymentKind kind) {
        file = new CaseFile(
                file.id(), file.number(), person(kind), file.origin(), file.classification(), file.facts(), 0);
        return this;
    }

    public CaseStory missing(String day, String... forms) {
        assertThat(on(day).missing())
                .as("missing on %s", day)
                .extracting(MissingDocument::form)
                .containsExactly(forms);
        return this;
    }

    /** What the deadline with this code says on a day. */
    public CaseDeadline deadline(String day, String code) {
        return on(day).deadlines().stream()
                .filter(d -> d.deadline().rule().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " on " + day));
    }

    public boolean runs(String day, String code) {
        return on(day).deadlines().stream()
                .anyMatch(d -> d.deadline().rule().code().equals(code));
    }

    /** The fact happens and nothing is wrong with it. */
    public CaseStory then(CaseFact fact) {
        Verdict verdict = check.check(file, fact, LocalDate.MAX, others);
        assertThat(verdict).as("%s", fact).isEqualTo(new Verdict(List.of(), List.of()));
        return add(fact);
    }

    /** The fact happens although the program finds it doubtful, for this reason. */
    public CaseStory doubtful(CaseFact fact, String caution) {
        Verdict verdict = check.check(file, fact, LocalDate.MAX, others);
        assertThat(verdict.refusals()).as("%s", fact).isEmpty();
        assertThat(verdict.cautions()).extracting(r -> r.message().key()).contains("casefile.caution." + caution);
        return add(fact);
    }

    /** The fact happens; whether the program finds it doubtful is not asked here. */
    public CaseStory anyway(CaseFact fact) {
        assertThat(check.check(file, fact, LocalDate.MAX, others).refusals())
                .as("%s", fact)
                .isEmpty();
        return add(fact);
    }

    /** The fact is refused, for this reason and with an article. */
    public CaseStory refused(CaseFact fact, String refusal) {
        Verdict verdict = check.check(file, fact, LocalDate.MAX, others);
        Reason reason = verdict.refusals().stream()
                .filter(r -> r.message().key().equals("casefile.refuse." + refusal))
                .findFirst()
                .orElseThrow(() -> new AssertionError(fact + " gave " + verdict));
        assertThat(reason.citation()).isPresent();
        return this;
    }

    private CaseStory add(CaseFact fact) {
        file = file.with(fact, "", WRITTEN, "Petugas");
        return this;
    }

    public CaseStanding on(String day) {
        return assessor.assess(file, LocalDate.parse(day));
    }

    public CaseStory stage(String day, CaseStage stage) {
        assertThat(on(day).stage()).as("stage on %s", day).isEqualTo(stage);
        return this;
    }

    /** On that day the step is offered, due on the other day. */
    public CaseStory step(String day, StepKind kind, String due) {
        assertThat(on(day).steps().stream().filter(s -> s.kind() == kind).flatMap(s -> s.due().stream()))
                .as("%s on %s", kind, day)
                .containsExactly(LocalDate.parse(due));
        return this;
    }

    public CaseStory steps(String day, StepKind... kinds) {
        assertThat(on(day).steps())
                .as("steps on %s", day)
                .extracting(NextStep::kind)
                .containsExactly(kinds);
        return this;
    }

    public CaseStory warns(String day, String key) {
        assertThat(on(day).warnings()).extracting(w -> w.message().key()).contains("casefile." + key);
        return this;
    }

    public static CaseFact.TeamFormed team(String on) {
        return new CaseFact.TeamFormed(
                day(on),
                "800/1/2024",
                List.of(
                        new TeamMember(HEAD, TeamMember.Element.SUPERIOR, TeamMember.Seat.CHAIR),
                        new TeamMember(
                                Official.named("Sri Contoh", "Auditor"),
                                TeamMember.Element.OVERSIGHT,
                                TeamMember.Seat.SECRETARY),
                        new TeamMember(
                                Official.named("Tono Contoh", "Analis"),
                                TeamMember.Element.PERSONNEL,
                                TeamMember.Seat.MEMBER)));
    }

    public static CaseFact.SummonsIssued summons(int ordinal, String on, String examinationOn) {
        return new CaseFact.SummonsIssued(
                day(on), ordinal, "800/2/2024", day(examinationOn), "09.00", "Ruang rapat", HEAD);
    }

    public static CaseFact.AbsenceRecorded absent(int ordinal, String on) {
        return new CaseFact.AbsenceRecorded(day(on), ordinal, "BA-" + ordinal, "Tanpa keterangan");
    }

    public static CaseFact.ExaminationHeld examined(String on) {
        return new CaseFact.ExaminationHeld(day(on), "BAP-1", List.of(HEAD), CaseFact.Signature.SIGNED, true);
    }

    public static CaseFact.ReportWritten proven(String on, String kind) {
        return new CaseFact.ReportWritten(
                day(on), "LHP-1", true, Optional.of(kind), List.of("Pejabat struktural"), List.of("Mengakui"));
    }

    public static CaseFact.ReportWritten notProven(String on) {
        return new CaseFact.ReportWritten(day(on), "LHP-1", false, Optional.empty(), List.of(), List.of());
    }

    public static CaseFact.Escalated escalated(String on) {
        return new CaseFact.Escalated(day(on), "ND-1", Official.named("Bupati Contoh", "Bupati"));
    }

    public static CaseFact.Decided decided(String on, String kind) {
        return new CaseFact.Decided(day(on), "SK-1", kind, Official.named("Bupati Contoh", "Bupati"));
    }

    public static CaseFact.CalledToReceive called(String on, String deliveryOn) {
        return new CaseFact.CalledToReceive(day(on), "800/3/2024", day(deliveryOn), "10.00", "Ruang kepala");
    }

    public static CaseFact.Delivered delivered(String on) {
        return new CaseFact.Delivered(day(on), "BA-3");
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
