package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.NotPermitted;
import id.jaganetral.application.account.Account;
import id.jaganetral.application.account.AccountDraft;
import id.jaganetral.application.account.KeepAccounts;
import id.jaganetral.application.casefile.CaseFileLine;
import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.report.Recorded;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportLine;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.report.SearchReports;
import id.jaganetral.application.report.access.RestrictReport;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.persistence.vault.TestKeys;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each account finds of the sample's reports, everywhere a report leaves a trace. */
class WhoSeesWhatTest {
    private static final String PASSWORD = "sepeda-biru-lewat-jembatan";

    @TempDir
    private Path folder;

    private final OfficeDoor doors = new OfficeDoor(SampleOffices.TODAY, TestKeys.CHEAP);
    private List<EvidenceItem> evidence = List.of();
    private Office office;
    private boolean open;

    @AfterEach
    void close() {
        leave();
        doors.close();
    }

    /** Everything an account finds that hangs on one report. */
    private record Found(
            boolean listed,
            boolean found,
            boolean opened,
            boolean case_,
            boolean caseFound,
            boolean due,
            boolean recapped,
            boolean letters,
            boolean evidence,
            boolean home,
            boolean knownAgain,
            boolean readText) {
        static final Found NOTHING =
                new Found(false, false, false, false, false, false, false, false, false, false, false, false);
    }

    @Test
    void aRestrictedReportLeavesNoTraceForThoseNotNamed() {
        fill();
        CaseFile file = aCaseWithLetters();
        ReportId report = file.origin().report();
        keepEvidence(report);
        Account other = add("lain", "officer", Optional.empty(), "");
        Account leader = add("pimpinan", "leader", Optional.empty(), "");
        Counts before = counts();
        Found everything = found(report, file);
        assertThat(everything.listed()
                        && everything.case_()
                        && everything.letters()
                        && everything.recapped()
                        && everything.knownAgain()
                        && everything.readText())
                .isTrue();
        UUID own = office.actor().id();

        assertThat(reasons(restrict(report, "", Map.of(own, true))))
                .containsExactly(Reason.atField("reason", Message.of("report.check.reason.missing")));
        assertThat(reasons(restrict(report, "Terlapor atasan petugas.", Map.of())))
                .containsExactly(Reason.atField("readers", Message.of("report.access.nobody")));
        assertThat(reasons(restrict(report, "Terlapor atasan petugas.", Map.of(own, true))))
                .isEmpty();

        assertThat(found(report, file)).as("whoever is named").isEqualTo(everything);
        for (Account hidden : List.of(other, leader)) {
            enter(hidden.signInName());
            assertThat(found(report, file)).as(hidden.signInName()).isEqualTo(Found.NOTHING);
            assertThat(counts()).isEqualTo(before.less(1, 1));
        }
    }

    @Test
    void whoIsAccusedSeesNothingOfItAndTheRestAsBefore() {
        fill();
        CaseFile file = aCaseWithLetters();
        keepEvidence(file.origin().report());
        Account accused =
                add("terlapor", "officer", Optional.empty(), file.person().nip());

        enter(accused.signInName());

        assertThat(found(file.origin().report(), file)).isEqualTo(Found.NOTHING);
        assertThat(office.reports()
                        .list()
                        .list(ReportFilter.everything(), 0, 500)
                        .lines())
                .isNotEmpty();
    }

    @Test
    void closingAnAccountHandsItsLimitedReportsToSomebodyWhoSeesThem() {
        fill();
        CaseFile file = aCaseWithLetters();
        ReportId report = file.origin().report();
        keepEvidence(report);
        Found everything = found(report, file);
        Account leaving = add("lama", "officer", Optional.empty(), "");
        Account accused =
                add("terlapor", "officer", Optional.empty(), file.person().nip());
        Account heir = add("baru", "officer", Optional.empty(), "");
        Account auditor = add("auditor", "auditor", Optional.empty(), "");
        restrict(report, "Terlapor atasan petugas.", Map.of(leaving.id(), true));
        KeepAccounts keep = office.keepAccounts();

        assertThat(keep.leaving(leaving.id()).heirs()).containsExactlyInAnyOrder(accused, heir);
        assertThat(reasons(keep.close(leaving.id(), Optional.empty())))
                .containsExactly(Reason.atField("heir", Message.of("access.users.holder", leaving.fullName())));
        for (UUID unfit : List.of(accused.id(), auditor.id(), office.actor().id())) {
            assertThat(reasons(keep.close(leaving.id(), Optional.of(unfit))))
                    .containsExactly(Reason.atField("heir", Message.of("access.users.heir.unfit")));
        }
        assertThat(reasons(keep.close(leaving.id(), Optional.of(heir.id())))).isEmpty();

        assertThat(found(report, file)).as("whoever closed it").isEqualTo(Found.NOTHING);
        enter(accused.signInName());
        assertThat(found(report, file)).isEqualTo(Found.NOTHING);
        enter(heir.signInName());
        assertThat(found(report, file)).isEqualTo(everything);
        assertThat(office.reports().restrict().of(report).orElseThrow().seesReporter(heir.id()))
                .isTrue();
    }

    @Test
    void aHeadSeesTheOwnUnitAndNothingElse() {
        fill();
        CaseFile file = aCaseWithLetters();
        keepEvidence(file.origin().report());
        EmployeeLine person = office.findEmployees()
                .line(file.person().employee().orElseThrow())
                .orElseThrow();
        List<ReportLine> all =
                office.reports().list().list(ReportFilter.everything(), 0, 500).lines();
        UnitId unit = office.people().units().opds().stream()
                .filter(opd -> opd.name().equals(person.opd()))
                .findFirst()
                .orElseThrow()
                .id();
        Account head = add("kepala", "head", Optional.of(unit), "");
        int people = office.findEmployees().size();
        Found everything = found(file.origin().report(), file);

        enter(head.signInName());

        assertThat(found(file.origin().report(), file)).isEqualTo(everything);
        List<ReportLine> own =
                office.reports().list().list(ReportFilter.everything(), 0, 500).lines();
        assertThat(own).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(office.findEmployees().size()).isPositive().isLessThan(people);
        assertThat(office.findEmployees()
                        .search(EmployeeFilter.everyone(), 5000)
                        .lines())
                .allMatch(line -> line.opd().equals(person.opd()));
        for (CaseFileLine line : office.listCaseFiles().lines()) {
            assertThat(line.head().opd()).isEqualTo(person.opd());
        }
    }

    @Test
    void theReporterIsForThoseNamedAndPassedOnOnlyByThem() {
        fill();
        ReportLine told = office.reports()
                .list()
                .list(ReportFilter.everything(), 0, 1)
                .lines()
                .get(0);
        office.unitOfWork().write(tx -> {
            tx.store(ReportStore.class)
                    .seal(
                            told.id(),
                            new Reporter("Warga Contoh", "", "", "", ""),
                            new Recorded(SampleOffices.TODAY.instant(), "Petugas Contoh", ""));
            tx.note(Act.about(ActKind.REPORT_LOGGED, told.id().value(), "uji"));
            return told;
        });
        UUID own = office.actor().id();
        Account other = add("lain", "officer", Optional.empty(), "");
        assertThat(office.reports().viewReporter().view(told.id())).isNotEmpty();

        enter(other.signInName());
        assertThat(office.reports().viewReporter().view(told.id())).isEmpty();
        Map<UUID, Boolean> both = Map.of(own, true, other.id(), true);
        assertThat(reasons(office.reports().restrict().lay(told.id(), new RestrictReport.Wish(false, "", both))))
                .containsExactly(Reason.atField("readers", Message.of("report.access.sealed")));

        enter(SampleUser.NAME, SampleUser.PASSWORD);
        assertThat(reasons(office.reports().restrict().lay(told.id(), new RestrictReport.Wish(false, "", both))))
                .isEmpty();
        enter(other.signInName());
        assertThat(office.reports().viewReporter().view(told.id())).isNotEmpty();
    }

    @Test
    void aLeaderReadsAndAnAuditorDoesNotEvenReadReports() {
        fill();
        ReportId report = office.reports()
                .list()
                .list(ReportFilter.everything(), 0, 1)
                .lines()
                .get(0)
                .id();
        add("pimpinan", "leader", Optional.empty(), "");
        add("auditor", "auditor", Optional.empty(), "");

        enter("pimpinan");
        assertThat(office.reports().view().view(report)).isPresent();
        assertThatThrownBy(() -> office.reports().viewReporter().view(report)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> office.letters()
                        .profile()
                        .save(office.letters().offices().load()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> office.keepAccounts().all()).isInstanceOf(NotPermitted.class);

        enter("auditor");
        assertThatThrownBy(() -> office.reports().view().view(report)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> office.findEmployees().size()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> office.homePage().on(LocalDate.now(SampleOffices.TODAY)))
                .isInstanceOf(NotPermitted.class);
    }

    /** Evidence as whoever may see it found it; asked about later by others who hold the same files. */
    private void keepEvidence(ReportId report) {
        evidence = office.reports().view().view(report).orElseThrow().evidence();
        assertThat(evidence).isNotEmpty();
        office.reports().readEvidence().type(evidence.get(0), "Ajakan tersurat memilih");
    }

    private Found found(ReportId report, CaseFile file) {
        LocalDate today = LocalDate.now(SampleOffices.TODAY);
        String number = file.origin().reportNumber();
        Recap recap = recap();
        return new Found(
                office.reports().list().list(ReportFilter.everything(), 0, 500).lines().stream()
                        .anyMatch(line -> line.id().equals(report)),
                !new SearchReports(office.reports().list()).find(number, 5).isEmpty(),
                office.reports().view().view(report).isPresent(),
                office.cases().view().view(file.id()).isPresent(),
                !office.cases().search().find(file.number(), 5).isEmpty(),
                office.cases().due().all().stream()
                        .anyMatch(item -> item.head().id().equals(file.id())),
                recap.lines().stream().anyMatch(line -> line.person().report().equals(report.value())),
                office.findLetters()
                                .list(LetterFilter.ofCase(file.id().value()), 0, 500)
                                .total()
                        > 0,
                office.verifyEvidence()
                                .verifyReport(report, Progress.unwatched())
                                .size()
                        > 0,
                office.homePage().on(today).recent().stream()
                        .anyMatch(recent -> recent.id().equals(report)),
                evidence.stream()
                        .flatMap(item -> office.reports().knownAgain().of(item.file()).stream())
                        .anyMatch(one -> one.with().report().equals(report)),
                !office.reports().readEvidence().find("ajakan tersurat", 5).isEmpty());
    }

    /** How much there is, wherever it is counted. */
    private record Counts(long reports, long homeReports, int recapPeople, int cases) {
        Counts less(int reportsLess, int people) {
            return new Counts(reports - reportsLess, homeReports - reportsLess, recapPeople - people, cases - people);
        }
    }

    private Counts counts() {
        return new Counts(
                office.reports().list().list(ReportFilter.everything(), 0, 1).total(),
                office.homePage()
                        .on(LocalDate.now(SampleOffices.TODAY))
                        .counts()
                        .reports(),
                recap().people(),
                office.listCaseFiles().lines().size());
    }

    private Recap recap() {
        return office.prepareRecap()
                .prepare(new RecapRequest(
                        LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1), Optional.empty(), Optional.empty()))
                .fold(done -> done, reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    /** A case of one person's report, about which letters were written. */
    private CaseFile aCaseWithLetters() {
        return office.listCaseFiles().lines().stream()
                .filter(line -> office.findLetters()
                                .list(LetterFilter.ofCase(line.head().id().value()), 0, 1)
                                .total()
                        > 0)
                .map(line -> office.cases()
                        .view()
                        .view(line.head().id())
                        .orElseThrow()
                        .file())
                .filter(file -> file.person().employee().isPresent()
                        && !file.person().nip().isEmpty())
                .filter(file -> office.reports()
                                .view()
                                .view(file.origin().report())
                                .orElseThrow()
                                .detail()
                                .subjects()
                                .size()
                        == 1)
                .findFirst()
                .orElseThrow();
    }

    private Outcome<?> restrict(ReportId report, String reason, Map<UUID, Boolean> readers) {
        return office.reports().restrict().lay(report, new RestrictReport.Wish(true, reason, readers));
    }

    private void fill() {
        office = SampleOffices.open(folder.resolve("Contoh"));
        open = true;
    }

    private Account add(String name, String role, Optional<UnitId> unit, String nip) {
        NewUser user = new NewUser("Pengguna " + name, new Credentials(name, PASSWORD.toCharArray()));
        return office.keepAccounts()
                .add(user, new AccountDraft(Set.of(role), unit, nip))
                .fold(account -> account, reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    private void enter(String name) {
        enter(name, PASSWORD);
    }

    private void enter(String name, String password) {
        leave();
        office = doors.open(
                        folder.resolve("Contoh"), new Credentials(name, password.toCharArray()), SampleOffices.TODAY)
                .fold(opened -> opened, reasons -> {
                    throw new AssertionError(reasons);
                });
        open = true;
    }

    private void leave() {
        if (open) {
            office.close();
        }
        open = false;
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome.fold(done -> List.of(), reasons -> reasons);
    }
}
