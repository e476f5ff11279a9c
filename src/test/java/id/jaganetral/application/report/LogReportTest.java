package id.jaganetral.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.MemoryEvidence;
import id.jaganetral.application.evidence.MemoryEvidenceFiles;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.Received;
import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.custody.CustodyStore;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.domain.report.Revision;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LogReportTest {
    private static final Clock CLOCK = Clock.fixed(SampleReports.LOGGED, ZoneId.of("Asia/Jakarta"));
    private static final Officer OFFICER = () -> "Petugas Contoh";
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 2);

    private final MemoryReports reports = new MemoryReports();
    private final MemoryEvidence evidence = new MemoryEvidence();
    private final MemoryEvidenceFiles files = new MemoryEvidenceFiles();
    private final MemoryUnitOfWork uow = reports.unitOfWork()
            .with(EvidenceQueries.class, evidence)
            .with(EvidenceStore.class, evidence)
            .with(CustodyQueries.class, evidence)
            .with(CustodyStore.class, evidence);
    private final FreezeIdentity identities = new FreezeIdentity(
            (id, day) -> id.equals(SampleReports.EMPLOYEE) ? Optional.of(SampleReports.employee()) : Optional.empty(),
            CLOCK);
    private final LogReport log = new LogReport(uow, files, identities, (report, tx) -> {}, OFFICER, CLOCK);
    private final CorrectReport correct = new CorrectReport(uow, OFFICER, CLOCK);
    private final IdentifySubject identify = new IdentifySubject(uow, identities, OFFICER, CLOCK);
    private final AddSubject addSubject = new AddSubject(uow, identities);
    private final AddEvidence addEvidence = new AddEvidence(uow, files, new KeepCustody(uow, OFFICER, CLOCK));
    private final ViewReport view = new ViewReport(uow);

    @Test
    void aReportIsLoggedWithNumberFrozenPeopleAndEvidence() {
        Received screenshot = received(1);
        Reporter reporter = new Reporter("Pelapor Rekaan", "", "", "", "");
        Report report = done(log.log(new ReportDraft(
                online(),
                List.of(DraftSubject.fromRoster(SampleReports.EMPLOYEE), DraftSubject.unidentified(" @akun ")),
                Optional.of(reporter),
                List.of(screenshot))));

        assertThat(report.number()).isEqualTo("LAP-2024-0001");
        assertThat(report.subjects().get(0).identity()).contains(SampleReports.employee());
        assertThat(report.subjects().get(1).statedName()).isEqualTo("@akun");
        assertThat(report.loggedAt()).isEqualTo(SampleReports.LOGGED);
        ViewReport.Opened opened = view.view(report.id()).orElseThrow();
        assertThat(opened.detail().report()).isEqualTo(report);
        assertThat(opened.evidence())
                .extracting(item -> item.file(), item -> item.order())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(screenshot.file(), 1));
        assertThat(reports.reporters(report.id())).contains(reporter);
        assertThat(done(log.log(simple(received(2)))).number()).isEqualTo("LAP-2024-0002");
    }

    static Stream<Arguments> problems() {
        LetterDraft letter = new LetterDraft(
                "Bawaslu",
                "1",
                Optional.of(TODAY),
                Optional.of(TODAY.minusDays(1)),
                "",
                Optional.of(TODAY.minusDays(9)));
        return Stream.of(
                problem("source", f -> withSource(f, Optional.empty(), Optional.empty())),
                problem("form", f -> with(f, Optional.empty(), f.actedOn(), f.knownOn())),
                problem("actedOn", f -> with(f, f.form(), Optional.empty(), f.knownOn())),
                problem("actedOn", f -> with(f, f.form(), Optional.of(TODAY.plusDays(1)), Optional.empty()), "knownOn"),
                problem("knownOn", f -> with(f, f.form(), Optional.of(TODAY), Optional.of(TODAY.minusDays(1)))),
                problem("knownOn", f -> with(f, f.form(), f.actedOn(), Optional.of(TODAY.plusDays(1)))),
                problem("link", f -> seen(f, Platform.FACEBOOK, "akun", "bukan tautan", "")),
                problem("account", f -> seen(f, Platform.FACEBOOK, " ", "", "")),
                problem("place", f -> seen(f, Platform.OFFLINE, "", "", "")),
                problem("account", f -> seen(f, Platform.X, "a".repeat(301), "", "")),
                problem(
                        "letter.sender",
                        f -> withSource(f, Optional.of(ReportSource.BKN_LETTER), Optional.empty()),
                        "letter.number",
                        "letter.datedOn",
                        "letter.receivedOn"),
                problem(
                        "letter.receivedOn",
                        f -> withSource(f, Optional.of(ReportSource.BAWASLU_LETTER), Optional.of(letter)),
                        "letter.replyDue"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void problemsAreToldAtTheirField(List<String> fields, UnaryOperator<FactsDraft> spoil) {
        FactsDraft facts = spoil.apply(online());
        Outcome<Report> outcome = log.log(new ReportDraft(
                facts, List.of(DraftSubject.unidentified("x")), Optional.empty(), List.of(received(1))));
        assertThat(fields(outcome)).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(reports.count(ReportFilter.everything())).isZero();
    }

    @Test
    void peopleAndEvidenceAreAskedFor() {
        assertThat(fields(log.log(new ReportDraft(online(), List.of(), Optional.empty(), List.of()))))
                .containsExactly("subjects", "evidence");
        assertThat(fields(log.log(new ReportDraft(
                        online(),
                        List.of(
                                DraftSubject.fromRoster(SampleReports.EMPLOYEE),
                                DraftSubject.fromRoster(SampleReports.EMPLOYEE),
                                DraftSubject.unidentified(" ")),
                        Optional.of(new Reporter(" ", "", "", "", "")),
                        List.of(received(1))))))
                .containsExactly("subjects", "subjects", "reporter.name");
    }

    @Test
    void anActSeenOnThePlaceNeedsNoScreenshot() {
        FactsDraft facts = seen(online(), Platform.OFFLINE, "sisa", "https://sisa.id/x", "Lapangan");
        Report report = done(
                log.log(new ReportDraft(facts, List.of(DraftSubject.unidentified("x")), Optional.empty(), List.of())));
        assertThat(report.account()).isEmpty();
        assertThat(report.link()).isEmpty();
    }

    @Test
    void evidenceThatDisappearedIsRefusedAndNoNumberIsLost() {
        Received gone = received(1);
        files.remove(gone.file().fingerprint());
        assertThat(fields(log.log(simple(gone)))).containsExactly("evidence");
        assertThat(done(log.log(simple(received(2)))).number()).isEqualTo("LAP-2024-0001");
    }

    @Test
    void aCorrectionNeedsAReasonAndAChange() {
        Report report = done(log.log(simple(received(1))));
        FactsDraft facts = FactsDraft.of(report);
        FactsDraft changed = with(facts, Optional.of(ActForm.COMMENT), facts.actedOn(), facts.knownOn());
        assertThat(fields(correct.correct(report.id(), 1, changed, " "))).containsExactly("reason");
        assertThat(keys(correct.correct(report.id(), 1, facts, "iseng"))).containsExactly("report.correct.nochange");
        Report after = done(correct.correct(report.id(), 1, changed, "salah pilih"));
        assertThat(after.act().form()).isEqualTo(ActForm.COMMENT);
        assertThat(view.view(report.id()).orElseThrow().history())
                .extracting(Revision::reason)
                .containsExactly("", "salah pilih");
    }

    @Test
    void aPersonIsIdentifiedLaterButNotOnceACaseIsOpen() {
        Report report = done(log.log(simple(received(1))));
        var subject = report.subjects().get(0).id();
        assertThat(done(identify.asEmployee(subject, SampleReports.EMPLOYEE, "")))
                .isEqualTo(SampleReports.employee());
        assertThat(keys(identify.asTyped(subject, SampleReports.villageHead(), " ")))
                .containsExactly("report.check.reason.missing");
        done(identify.asTyped(subject, SampleReports.villageHead(), "orang lain bernama sama"));
        reports.linkCase(subject, subject);
        assertThat(keys(identify.asEmployee(subject, SampleReports.EMPLOYEE, "lagi")))
                .containsExactly("report.identify.casefile");
    }

    @Test
    void nobodyStandsInAReportTwice() {
        Report report = done(log.log(simple(received(1))));
        done(addSubject.add(report.id(), DraftSubject.fromRoster(SampleReports.EMPLOYEE)));
        assertThat(keys(addSubject.add(report.id(), DraftSubject.fromRoster(SampleReports.EMPLOYEE))))
                .containsExactly("report.check.subjects.twice");
        assertThat(keys(identify.asEmployee(report.subjects().get(0).id(), SampleReports.EMPLOYEE, "x")))
                .containsExactly("report.check.subjects.twice");
        assertThat(keys(addSubject.add(report.id(), DraftSubject.unidentified(" "))))
                .containsExactly("report.check.subjects.nameless");
    }

    @Test
    void evidenceIsAddedLaterButNotTwice() {
        Report report = done(log.log(simple(received(1))));
        assertThat(done(addEvidence.add(report.id(), received(2))).order()).isEqualTo(2);
        assertThat(keys(addEvidence.add(report.id(), received(2)))).containsExactly("report.check.evidence.twice");
    }

    @Test
    void evidenceAddedLaterBelongsToTheCasesAlreadyOpened() {
        Report report = done(log.log(simple(received(1))));
        evidence.opened(report.id(), "PKR-2024-0001");
        EvidenceItem later = done(addEvidence.add(report.id(), received(2)));
        assertThat(evidence.custody(later.id()))
                .extracting(entry -> entry.act() + " " + entry.result())
                .containsExactly("RECEIVED ", "MOVED PKR-2024-0001");
    }

    private static FactsDraft online() {
        return new FactsDraft(
                Optional.of(ReportSource.PUBLIC_REPORT),
                Optional.of(ActForm.POST),
                Optional.of(ActTarget.CANDIDATE),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 9, 28)),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 10, 1)),
                Optional.of(Platform.FACEBOOK),
                "akun.contoh",
                "https://facebook.com/akun.contoh/posts/1",
                "",
                "Mengunggah ajakan memilih.",
                Optional.empty());
    }

    private static FactsDraft with(
            FactsDraft f, Optional<ActForm> form, Optional<LocalDate> actedOn, Optional<LocalDate> knownOn) {
        return new FactsDraft(
                f.source(),
                form,
                f.target(),
                f.contest(),
                actedOn,
                f.unpaidLeave(),
                knownOn,
                f.platform(),
                f.account(),
                f.link(),
                f.place(),
                f.description(),
                f.letter());
    }

    private static FactsDraft seen(FactsDraft f, Platform platform, String account, String link, String place) {
        return new FactsDraft(
                f.source(),
                f.form(),
                f.target(),
                f.contest(),
                f.actedOn(),
                f.unpaidLeave(),
                f.knownOn(),
                Optional.of(platform),
                account,
                link,
                place,
                f.description(),
                f.letter());
    }

    private static FactsDraft withSource(FactsDraft f, Optional<ReportSource> source, Optional<LetterDraft> letter) {
        return new FactsDraft(
                source,
                f.form(),
                f.target(),
                f.contest(),
                f.actedOn(),
                f.unpaidLeave(),
                f.knownOn(),
                f.platform(),
                f.account(),
                f.link(),
                f.place(),
                f.description(),
                letter);
    }

    private static ReportDraft simple(Received screenshot) {
        return new ReportDraft(
                online(), List.of(DraftSubject.unidentified("x")), Optional.empty(), List.of(screenshot));
    }

    private static Arguments problem(String field, UnaryOperator<FactsDraft> spoil, String... more) {
        return Arguments.of(Stream.concat(Stream.of(field), Stream.of(more)).toList(), spoil);
    }

    private Received received(int content) {
        return done(new ReceiveEvidence(files, OFFICER, CLOCK)
                .receive(Arriving.clipboard(new byte[] {(byte) content}), Progress.unwatched()));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    private static List<String> fields(Outcome<?> outcome) {
        return reasons(outcome).stream().map(r -> r.field().orElse("")).toList();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return reasons(outcome).stream().map(r -> r.message().key()).toList();
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome.<List<Reason>>fold(value -> List.of(), reasons -> reasons);
    }
}
