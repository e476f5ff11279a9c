package id.jaganetral.application.casefile;

import static id.jaganetral.domain.casefile.CaseStory.summons;
import static id.jaganetral.domain.casefile.CaseStory.team;
import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.rule.ClassifySubject;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.search.SearchHit;
import id.jaganetral.application.session.Officer;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.casefile.standing.StepKind;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.ContestRef;
import id.jaganetral.domain.rule.Race;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.persistence.law.StoredLaw;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseFileUseCasesTest {
    private static final LawBook LAW = StoredLaw.shipped();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-17T03:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final Officer OFFICER = () -> "Petugas Contoh";

    private final MemoryCaseFiles store = new MemoryCaseFiles();
    private final CaseDesk desk = new CaseDesk(LAW, () -> WorkingWeeks.USUAL, CLOCK);
    private final ClassifySubject classify = new ClassifySubject(store, LAW, OFFICER, CLOCK);
    private final OpenCaseFile open = new OpenCaseFile(store, desk, OFFICER);
    private final RecordFact record = new RecordFact(store, desk, OFFICER);
    private final Subject subject = new Subject(UUID.randomUUID(), "budi", Optional.of(person()));
    private final Subject stranger = new Subject(UUID.randomUUID(), "akun tak dikenal", Optional.empty());

    @Test
    void aCaseIsOpenedForAClassifiedPersonAndNumberedByYear() {
        classify.choose(report(), subject, List.of("D-06"), "Sesuai bukti");

        CaseView view = done(open.open(report(), subject));

        assertThat(view.file().number()).isEqualTo("PKR-2026-0001");
        assertThat(view.file().person()).isEqualTo(person());
        assertThat(view.file().classification().ruleVersion())
                .isEqualTo(LAW.rules().version());
        assertThat(view.standing().stage()).isEqualTo(CaseStage.REVIEW);
    }

    @Test
    void nobodyGetsTwoFilesForOneReport() {
        opened();

        assertThat(reasons(open.open(report(), subject))).containsExactly("casefile.open.already");
    }

    @Test
    void aCaseThatWasMovedGoesOnInAFileOfTheOtherTrack() {
        CaseView first = opened();
        done(record.record(
                first.file().id(), new CaseFact.MovedToOtherTrack(desk.today(), "Sasaran masih bakal calon"), ""));

        assertThat(reasons(open.open(report(), subject))).containsExactly("casefile.open.sameTrack");
        done(classify.choose(report(), subject, List.of("KE-04"), "Masih bakal calon"));
        CaseView second = done(open.open(report(), subject));

        assertThat(second.file().number()).isEqualTo("PKR-2026-0002");
        assertThat(second.file().track()).isEqualTo(Track.ETHICS);
        assertThat(store.ofSubject(subject.id()).orElseThrow().id())
                .isEqualTo(second.file().id());
        assertThat(reasons(open.open(report(), subject))).containsExactly("casefile.open.already");
    }

    @Test
    void withoutClassificationOrIdentityNoFileIsOpened() {
        assertThat(reasons(open.open(report(), subject))).containsExactly("casefile.open.unclassified");
        assertThat(reasons(open.open(report(), stranger))).containsExactly("casefile.open.unidentified");
    }

    @Test
    void aChoiceNeedsARowAReasonAndAPerson() {
        assertThat(reasons(classify.choose(report(), stranger, List.of(), " ")))
                .containsExactly("rule.refuse.unidentified", "rule.refuse.noRow", "rule.refuse.noReason");
    }

    @Test
    void ethicsAndDisciplineRowsDoNotGoIntoOneFile() {
        assertThat(reasons(classify.choose(report(), subject, List.of("KE-04", "D-06"), "Alasan")))
                .containsExactly("rule.refuse.twoTracks");
    }

    @Test
    void ofSeveralRowsTheHeaviestGivesTheKinds() {
        Outcome<ChosenClassification> outcome =
                classify.choose(report(), subject, List.of("D-09", "D-06"), "Dua perbuatan");

        ChosenClassification chosen = done(outcome);
        assertThat(chosen.kinds()).containsExactly("BR1", "BR2", "BR3");
        assertThat(chosen.track()).isEqualTo(Track.DISCIPLINE);
        assertThat(classify.chosen(subject.id())).contains(chosen);
    }

    @Test
    void aFactIsRecordedWithTimeAndName() {
        CaseView view = opened();

        CaseView after = done(record.record(view.file().id(), team("2026-07-17"), ""));

        assertThat(after.file().facts().get(1).recordedBy()).isEqualTo("Petugas Contoh");
        assertThat(after.file().facts().get(1).recordedAt()).isEqualTo(CLOCK.instant());
        assertThat(after.file().version()).isEqualTo(1);
    }

    @Test
    void aRefusedFactChangesNothing() {
        CaseView view = opened();

        assertThat(reasons(record.record(view.file().id(), summons(2, "2026-07-17", "2026-07-29"), "")))
                .contains("casefile.refuse.noFirstAbsence");
        assertThat(store.find(view.file().id())).contains(view.file());
    }

    @Test
    void aDoubtfulFactWantsANote() {
        CaseView view = opened();
        CaseFact shortNotice = summons(1, "2026-07-17", "2026-07-20");

        assertThat(reasons(record.record(view.file().id(), shortNotice, " ")))
                .containsExactly("casefile.refuse.noteNeeded");
        assertThat(done(record.record(view.file().id(), shortNotice, "Yang bersangkutan setuju"))
                        .file()
                        .facts()
                        .get(1)
                        .note())
                .isEqualTo("Yang bersangkutan setuju");
    }

    @Test
    void theListShowsStageAndNextStep() {
        CaseView view = opened();

        List<CaseFileLine> lines = new ListCaseFiles(store, desk).lines();

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).head().id()).isEqualTo(view.file().id());
        assertThat(lines.get(0).next().orElseThrow().kind()).isEqualTo(StepKind.FORM_TEAM);
        assertThat(lines.get(0).due()).contains(LocalDate.of(2026, 7, 24));
        assertThat(lines.get(0).overdue()).isFalse();
    }

    @Test
    void whatIsDueIsGatheredOverAllFiles() {
        opened();

        assertThat(new DueItems(store, desk).all())
                .extracting(i -> i.step().kind())
                .containsExactly(StepKind.FORM_TEAM, StepKind.ISSUE_SUMMONS);
    }

    @Test
    void aFileIsFoundByAnyPartOfItsNumberOrName() {
        CaseView view = opened();

        assertThat(new SearchCaseFiles(store).find("0001", 5))
                .containsExactly(
                        new SearchHit(view.file().id().toString(), "Budi Contoh", "PKR-2026-0001 · Dinas Contoh"));
        assertThat(new SearchCaseFiles(store).find("tiada", 5)).isEmpty();
    }

    @Test
    void whatWasBelievedOnAnEarlierDayCanBeRead() {
        CaseFile file = CaseStory.heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .file()
                .with(
                        new CaseFact.Correction(CaseStory.day("2026-07-10"), 3, "Salah berkas"),
                        "",
                        CLOCK.instant(),
                        "x");
        store.add(file);
        ViewCaseFile view = new ViewCaseFile(store, desk);

        CaseView believed =
                view.believedOn(file.id(), LocalDate.of(2026, 7, 16)).orElseThrow();

        assertThat(believed.standing().stage()).isEqualTo(CaseStage.SUMMONED);
        assertThat(believed.file().facts()).hasSize(3);
        assertThat(view.view(file.id()).orElseThrow().standing().stage()).isEqualTo(CaseStage.REVIEW);
        assertThat(view.believedOn(file.id(), LocalDate.of(2025, 12, 31))).isEmpty();
    }

    private CaseView opened() {
        classify.choose(report(), subject, List.of("D-06"), "Sesuai bukti");
        return done(open.open(report(), subject));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return outcome.fold(
                value -> List.of(),
                reasons ->
                        reasons.stream().map(Reason::message).map(m -> m.key()).toList());
    }

    private Report report() {
        return new Report(
                new ReportId(new UUID(0, 7)),
                "LAP-2026-0007",
                ReportSource.PUBLIC_REPORT,
                new ActFacts(
                        ActForm.LIKE,
                        ActTarget.CANDIDATE,
                        Optional.of(new ContestRef("pilkada-2024", Race.BUPATI, "Kabupaten Contoh")),
                        LocalDate.of(2024, 10, 1),
                        Optional.of(false)),
                LocalDate.of(2026, 7, 1),
                Platform.FACEBOOK,
                "akun contoh",
                "",
                "",
                "Menyukai unggahan calon",
                List.of(subject),
                Optional.empty(),
                CLOCK.instant(),
                "Petugas Contoh");
    }

    private static EmployeeSnapshot person() {
        return new EmployeeSnapshot(
                Optional.empty(),
                "",
                "Budi Contoh",
                Optional.empty(),
                EmploymentKind.PNS,
                "Penata",
                "III/c",
                "Analis",
                PositionCategory.PELAKSANA,
                "Subbagian Umum",
                "Dinas Contoh",
                "Pemerintah Kabupaten Contoh");
    }
}
