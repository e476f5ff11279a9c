package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.account.Account;
import id.jaganetral.application.account.AccountDraft;
import id.jaganetral.application.audit.BrowseLog;
import id.jaganetral.application.audit.LogFilter;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.evidence.DestroyedEvidence;
import id.jaganetral.application.evidence.DestroyedPiece;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterQueries;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.report.access.RestrictReport;
import id.jaganetral.application.retention.FilesToGo;
import id.jaganetral.application.retention.RunDestruction;
import id.jaganetral.application.retention.WriteMinutes;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceCode;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.retention.DestroyedFile;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.DueFile;
import id.jaganetral.domain.retention.Fate;
import id.jaganetral.domain.retention.Hold;
import id.jaganetral.domain.retention.RetainedFile;
import id.jaganetral.domain.retention.RetentionState;
import id.jaganetral.persistence.vault.TestKeys;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file's whole way: closed, due, proposed, approved by another, destroyed, and what is left of it. */
class DestructionTest {
    private static final LocalDate TODAY = LocalDate.now(SampleOffices.TODAY);
    private static final String SECOND = InventedFile.SECOND;
    /** Where ids of what was destroyed stay, without anything it said. */
    static final Set<String> REMAIN = Set.of(
            "DESTROYED_REPORT",
            "DESTROYED_FILE",
            "DESTROYED_READER",
            "DESTROYED_SWEPT",
            "DESTRUCTION_ITEM",
            "EVIDENCE_CUSTODY",
            "AUDIT_ENTRY",
            "LETTER",
            "RECEIVED_LETTER_FACT");

    private static final String PASSWORD = InventedFile.PASSWORD;

    /** Filled once; each test works on a copy. */
    @TempDir
    private static Path sample;

    @TempDir
    private Path folder;

    private final OfficeDoor doors = new OfficeDoor(SampleOffices.TODAY, TestKeys.CHEAP);
    private Office office;
    private boolean open;
    private InventedFile invented;
    private Account second;

    @BeforeAll
    static void fill() {
        SampleOffices.open(sample.resolve("ruang")).close();
    }

    @BeforeEach
    void open() throws IOException {
        copy(sample.resolve("ruang"), folder.resolve("ruang"));
        office = doors.open(folder.resolve("ruang"), SampleUser.credentials(), SampleOffices.TODAY)
                .fold(opened -> opened, reasons -> {
                    throw new AssertionError(reasons.toString());
                });
        open = true;
        second = InventedFile.officer(office, SECOND, "Petugas Kedua");
        invented = new InventedFile(office, folder);
        invented.dueAtOnce();
    }

    @AfterEach
    void close() {
        leave();
        doors.close();
    }

    @Test
    void whatTwoPeopleAgreeOnGoesWithoutATraceAndLeavesAStub() throws IOException {
        Report report = invented.whole(20);
        String caseNumber = file(report).cases();
        List<String> ids = Stream.concat(
                        file(report).items().stream().map(item -> item.id().toString()),
                        Stream.concat(
                                report.subjects().stream().map(one -> one.id().toString()),
                                pieces(report).stream().map(one -> one.id().toString())))
                .toList();
        List<EvidenceItem> pieces = pieces(report);
        assertThat(traces(pieces))
                .as("the search for traces finds them while they are there")
                .hasSizeGreaterThan(15)
                .anyMatch(found -> found.startsWith("evidence/"))
                .anyMatch(found -> found.startsWith("letters/"))
                .anyMatch(found -> found.startsWith("settings/"));
        DestructionList list = propose(report);
        assertThat(file(report).state(TODAY)).isEqualTo(RetentionState.PROPOSED);
        Map<String, String> other = Map.of("text", "berkas lain");
        office.reports().drafts().keep("report.new", other);

        enter(SECOND, PASSWORD);
        InventedFile.done(office.retention().decide().approve(list.id()));
        RunDestruction.Result result =
                InventedFile.done(office.retention().run().run(list.id(), Progress.unwatched()));

        assertThat(result).isEqualTo(new RunDestruction.Result(1, 0, List.of()));
        assertThat(traces(pieces)).isEmpty();
        assertThat(tablesNaming(ids))
                .as("a new table about reports must be dealt with")
                .isSubsetOf(REMAIN);
        DestroyedFile stub = destroyed().get(0);
        assertThat(stub)
                .isEqualTo(new DestroyedFile(
                        new DueFile(
                                report.id().value(),
                                report.number(),
                                caseNumber,
                                InventedFile.DISCIPLINE,
                                TODAY,
                                TODAY),
                        SampleOffices.TODAY.instant(),
                        list.id(),
                        2,
                        List.of(
                                new DestroyedFile.Piece(
                                        number(report, 1), pieces.get(0).file().fingerprint(), false),
                                new DestroyedFile.Piece(
                                        number(report, 2), pieces.get(1).file().fingerprint(), false))));
        custodyTellsOfTheEnd(pieces.get(0));
        nothingIsLookedForAgain();
        enter(SampleUser.NAME, SampleUser.PASSWORD);
        assertThat(office.reports().drafts().kept("report.new"))
                .as("a form about something else")
                .contains(other);
        enter(SECOND, PASSWORD);
        assertThat(office.verifyEvidence().destroyed()).isEqualTo(2);
        assertThat(office.reports()
                        .checkCode()
                        .destroyed(EvidenceCode.of(pieces.get(0).file().fingerprint())
                                .text()))
                .containsExactly(new DestroyedPiece(
                        report.number(),
                        Optional.of(number(report, 1)),
                        pieces.get(0).file().fingerprint(),
                        SampleOffices.TODAY.instant(),
                        list.number(),
                        Optional.empty()));
        checksHold();
    }

    /** At the next opening. */
    private void nothingIsLookedForAgain() {
        office.upkeep().read(tx -> {
            FilesToGo queries = tx.queries(FilesToGo.class);
            assertThat(queries.lists()).isEmpty();
            assertThat(queries.reports()).isEmpty();
            assertThat(queries.evidence()).isEmpty();
            assertThat(queries.letters()).isEmpty();
            return queries;
        });
    }

    /** Looks while nobody is in, and comes back in. */
    private List<String> traces(List<EvidenceItem> pieces) throws IOException {
        String name = office.actor().name().equals("Petugas Kedua") ? SECOND : SampleUser.NAME;
        String password = name.equals(SECOND) ? PASSWORD : SampleUser.PASSWORD;
        leave();
        List<String> found = new TracesOf(
                        List.of(InventedFile.NAME, InventedFile.REPORTER),
                        pieces.stream()
                                .map(piece -> piece.file().fingerprint().hex())
                                .toList())
                .in(folder.resolve("ruang"), new Credentials(name, password.toCharArray()));
        enter(name, password);
        return found;
    }

    private Set<String> tablesNaming(List<String> ids) throws IOException {
        leave();
        Set<String> tables = TracesOf.tables(new TracesOf(ids, List.of("no such file"))
                .in(folder.resolve("ruang"), new Credentials(SECOND, PASSWORD.toCharArray())));
        enter(SECOND, PASSWORD);
        return tables;
    }

    private static String number(Report report, int order) {
        return report.number().replace("LAP", "BKT") + String.format("-%02d", order);
    }

    private void custodyTellsOfTheEnd(EvidenceItem piece) {
        List<CustodyEntry> record = office.reports().custody().record(piece.id());
        CustodyEntry last = record.get(record.size() - 1);
        assertThat(last.act()).isEqualTo(CustodyAct.DESTROYED);
        assertThat(last.by()).isEqualTo("Petugas Kedua");
    }

    /** Evidence, log, lists, registers and recaps are whole without it. */
    private void checksHold() {
        assertThat(office.verifyEvidence().verifyEverything(Progress.unwatched()))
                .allMatch(found -> found.state() == IntegrityFinding.State.INTACT);
        assertThat(office.checkLog().check(List.of(), Progress.unwatched()).fault())
                .isEmpty();
        RecapRequest always = new RecapRequest(
                LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1), Optional.empty(), Optional.empty());
        office.registers()
                .all()
                .forEach(register -> InventedFile.done(office.registers().tables(register, always)));
        assertThat(office.homePage().on(TODAY).counts().reports()).isPositive();
        assertThat(office.incoming().browse().all()).isNotEmpty();
        assertThat(office.listCaseFiles().lines()).isNotEmpty();
        List<String> kinds = kinds();
        assertThat(kinds).containsSubsequence("destruction-proposed", "destruction-approved", "file-destroyed");
    }

    private List<String> kinds() {
        BrowseLog log = new BrowseLog(office.upkeep());
        long[] numbers = log.numbers(LogFilter.everything());
        Arrays.sort(numbers);
        return Arrays.stream(numbers)
                .boxed()
                .flatMap(number -> log.entries(new long[] {number}).stream())
                .map(linked -> linked.entry().kind())
                .toList();
    }

    @Test
    void whoeverProposedDecidesNothingAlsoInASecondSession() {
        Report report = invented.plain(60);
        DestructionList list = propose(report);

        assertThat(reasons(office.retention().decide().approve(list.id())))
                .containsExactly(Reason.of(Message.of("retention.approve.same")));
        enter(SampleUser.NAME, SampleUser.PASSWORD);
        assertThat(reasons(office.retention().decide().approve(list.id())))
                .containsExactly(Reason.of(Message.of("retention.approve.same")));
        assertThat(reasons(office.retention().run().run(list.id(), Progress.unwatched())))
                .containsExactly(Reason.of(Message.of("retention.run.none")));
        assertThat(file(report).state(TODAY)).isEqualTo(RetentionState.PROPOSED);
    }

    @Test
    void twoAccountsOfOnePersonAreOnePerson() {
        Report report = invented.plain(60);
        String nip = office.findEmployees()
                .search(EmployeeFilter.everyone(), 1)
                .lines()
                .get(0)
                .nip();
        AccountDraft ofOnePerson = new AccountDraft(Set.of("officer"), Optional.empty(), nip);
        InventedFile.done(office.keepAccounts().change(second.id(), "Petugas Kedua", ofOnePerson));
        Account third = third();
        enter(SECOND, PASSWORD);
        DestructionList list = propose(report);
        enter(SampleUser.NAME, SampleUser.PASSWORD);
        InventedFile.done(office.keepAccounts().change(third.id(), "Petugas Ketiga", ofOnePerson));

        enter("ketiga", PASSWORD);
        assertThat(reasons(office.retention().decide().approve(list.id())))
                .containsExactly(Reason.of(Message.of("retention.approve.same")));
        assertThat(reasons(office.retention().decide().refuse(list.id(), "keliru")))
                .containsExactly(Reason.of(Message.of("retention.approve.same")));
        assertThat(lists()).extracting(DestructionList::state).containsExactly(DestructionList.State.WAITING);

        enter(SampleUser.NAME, SampleUser.PASSWORD);
        InventedFile.done(office.retention().decide().approve(list.id()));
    }

    @Test
    void aListOfAClosedAccountIsNotApproved() {
        Report report = invented.plain(60);
        enter(SECOND, PASSWORD);
        DestructionList list = propose(report);
        enter(SampleUser.NAME, SampleUser.PASSWORD);
        InventedFile.done(office.keepAccounts().close(second.id(), Optional.empty()));

        assertThat(reasons(office.retention().decide().approve(list.id())))
                .containsExactly(Reason.of(Message.of("retention.approve.closed")));
    }

    @Test
    void whatWasChangedOrHeldAfterTheProposalIsNotApproved() {
        Report changed = invented.plain(60);
        Report held = invented.plain(70);
        DestructionList list = propose(changed, held);
        InventedFile.done(office.reports().addEvidence().add(changed.id(), invented.picture(90)));
        hold(held, held.id().value());
        enter(SECOND, PASSWORD);

        assertThat(reasons(office.retention().decide().approve(list.id())))
                .containsExactly(
                        Reason.of(Message.of("retention.approve.changed", changed.number())),
                        Reason.of(Message.of("retention.refused.HELD", held.number())));
    }

    @Test
    void whatIsHeldAfterTheApprovalStays() {
        Report goes = invented.plain(60);
        Report held = invented.plain(70);
        DestructionList list = propose(goes, held);
        enter(SECOND, PASSWORD);
        InventedFile.done(office.retention().decide().approve(list.id()));
        hold(held, pieces(held).get(0).id().value());

        RunDestruction.Result result =
                InventedFile.done(office.retention().run().run(list.id(), Progress.unwatched()));

        assertThat(result)
                .isEqualTo(new RunDestruction.Result(
                        1, 0, List.of(Reason.of(Message.of("retention.refused.HELD", held.number())))));
        assertThat(destroyed()).extracting(stub -> stub.file().number()).containsExactly(goes.number());
        assertThat(pieces(held)).hasSize(1);
    }

    @Test
    void aFileReadAloneIsTheOneOfTheWholeList() throws IOException {
        invented.whole(20);
        propose(invented.plain(60));
        List<RetainedFile> held = office.retention().list().overview().files().stream()
                .map(file -> InventedFile.done(office.retention()
                        .hold()
                        .hold(file.report(), file.report(), Optional.of(Hold.Ground.AUDIT), "diperiksa")))
                .toList();

        assertThat(held)
                .hasSizeGreaterThan(2)
                .anyMatch(file -> file.items().size() > 1 && file.closedOn().isPresent())
                .anyMatch(file -> file.proposal().isPresent())
                .isEqualTo(office.retention().list().overview().files());
    }

    @Test
    void whatWasChangedAfterTheApprovalIsProposedAgain() {
        Report report = invented.plain(60);
        DestructionList first = propose(report);
        enter(SECOND, PASSWORD);
        InventedFile.done(office.retention().decide().approve(first.id()));
        hold(report, report.id().value());
        InventedFile.done(office.reports().addEvidence().add(report.id(), invented.picture(90)));
        InventedFile.done(
                office.retention().hold().lift(report.id().value(), report.id().value(), "selesai"));
        assertThat(InventedFile.done(office.retention().run().run(first.id(), Progress.unwatched())))
                .isEqualTo(new RunDestruction.Result(
                        0, 0, List.of(Reason.of(Message.of("retention.approve.changed", report.number())))));
        assertThat(file(report).state(TODAY)).isEqualTo(RetentionState.DUE);

        DestructionList again = propose(report);
        enter(SampleUser.NAME, SampleUser.PASSWORD);
        InventedFile.done(office.retention().decide().approve(again.id()));
        InventedFile.done(office.retention().run().run(again.id(), Progress.unwatched()));

        assertThat(lists())
                .extracting(DestructionList::number, DestructionList::state)
                .containsExactly(
                        tuple(again.number(), DestructionList.State.DESTROYED),
                        tuple(first.number(), DestructionList.State.DESTROYED));
        nothingIsLookedForAgain();
        WriteMinutes minutes = InventedFile.minutes(office);
        DestructionList covered = lists().get(1);
        assertThat(reasons(minutes.write(
                        covered.id(),
                        new WriteMinutes.Wish(minutes.signatories().get(0), minutes.proposed(covered)))))
                .containsExactly(Reason.of(Message.of("retention.minutes.other")));
    }

    @Test
    void onlyWhatIsDueAndToBeDestroyedIsProposed() {
        Report report = invented.plain(60);
        assertThat(reasons(office.retention().propose().propose(List.of(), "")))
                .containsExactly(
                        Reason.atField("reason", Message.of("retention.reason.missing")),
                        Reason.of(Message.of("retention.propose.nothing")));
        invented.term("2", "3", Fate.DESTROY);
        assertThat(against(report))
                .containsExactly(
                        Reason.of(Message.of("retention.refused.notDue", report.number(), TODAY.plusYears(5))));
        invented.term("0", "0", Fate.REVIEW);
        assertThat(against(report)).containsExactly(Reason.of(Message.of("retention.refused.REVIEW", report.number())));
        invented.term("0", "0", Fate.PERMANENT);
        assertThat(against(report))
                .containsExactly(Reason.of(Message.of("retention.refused.PERMANENT", report.number())));
        invented.dueAtOnce();
        hold(report, pieces(report).get(0).id().value());
        assertThat(against(report)).containsExactly(Reason.of(Message.of("retention.refused.HELD", report.number())));
        InventedFile.done(office.retention()
                .hold()
                .lift(report.id().value(), pieces(report).get(0).id().value(), "selesai"));
        assertThat(against(report)).isEmpty();
    }

    @Test
    void aClassChosenWithAReasonDecides() {
        Report report = invented.plain(60);
        RetainedFile file = InventedFile.done(office.retention()
                .assign()
                .assign(report.id().value(), report.id().value(), "800.1.6.1", "menyangkut kode etik"));

        assertThat(file.leading().archive().code()).isEqualTo("800.1.6.1");
        assertThat(file.items().get(0).assigned()).isTrue();
        assertThat(file.state(TODAY)).isEqualTo(RetentionState.PERMANENT);
        assertThat(reasons(office.retention()
                        .assign()
                        .assign(report.id().value(), report.id().value(), "tidak ada", "")))
                .containsExactly(
                        Reason.atField("reason", Message.of("retention.reason.missing")),
                        Reason.atField("code", Message.of("retention.class.missing")));
    }

    @Test
    void whoMayNotSeeAReportSeesNothingOfItHereBeforeAndAfter() {
        Report report = invented.plain(60);
        InventedFile.done(office.reports()
                .restrict()
                .lay(
                        report.id(),
                        new RestrictReport.Wish(
                                true, "atasan terlapor", Map.of(office.actor().id(), true))));
        DestructionList list = propose(report);
        enter(SECOND, PASSWORD);

        assertThat(office.retention().list().overview().files())
                .noneMatch(file -> file.report().equals(report.id().value()));
        assertThat(lists()).isEmpty();
        assertThat(reasons(office.retention().decide().approve(list.id())))
                .containsExactly(Reason.of(Message.of("retention.list.decided")));

        enter(SampleUser.NAME, SampleUser.PASSWORD);
        InventedFile.done(office.reports()
                .restrict()
                .lay(
                        report.id(),
                        new RestrictReport.Wish(
                                true, "atasan terlapor", Map.of(office.actor().id(), true, second.id(), false))));
        enter(SECOND, PASSWORD);
        InventedFile.done(office.retention().decide().approve(list.id()));
        InventedFile.done(office.retention().run().run(list.id(), Progress.unwatched()));
        assertThat(destroyed()).hasSize(1);
        Account third = third();
        enter("ketiga", PASSWORD);
        assertThat(office.actor().id()).isEqualTo(third.id());
        assertThat(destroyed()).isEmpty();
        assertThat(lists()).isEmpty();
        assertThat(office.verifyEvidence().destroyed()).isZero();
    }

    private Account third() {
        enter(SampleUser.NAME, SampleUser.PASSWORD);
        return InventedFile.officer(office, "ketiga", "Petugas Ketiga");
    }

    @Test
    void whatAnOlderBackupBringsBackIsProposedAgain() throws IOException {
        Report report = invented.plain(60);
        office.backups().make(Occasion.ASKED, Progress.unwatched());
        DestructionList list = propose(report);
        leave();
        copy(folder.resolve("ruang"), folder.resolve("sebelum"));
        enter(SECOND, PASSWORD);
        InventedFile.done(office.retention().decide().approve(list.id()));
        InventedFile.done(office.retention().run().run(list.id(), Progress.unwatched()));
        assertThat(undone()).isEmpty();
        leave();
        Files.move(folder.resolve("ruang"), folder.resolve("sesudah"));
        Files.move(folder.resolve("sebelum"), folder.resolve("ruang"));

        enter(SampleUser.NAME, SampleUser.PASSWORD);
        assertThat(undone()).as("still on the list of the earlier day").isEmpty();
        InventedFile.done(office.retention().propose().withdraw(list.id(), "daftar lama"));
        assertThat(undone()).extracting(RetainedFile::number).containsExactly(report.number());
        propose(report);
        assertThat(undone()).isEmpty();
    }

    @Test
    void whatWasDestroyedBeforeTheFirstBackupIsKnownBesideIt() throws IOException {
        Report report = invented.plain(60);
        leave();
        copy(folder.resolve("ruang"), folder.resolve("sebelum"));
        enter(SampleUser.NAME, SampleUser.PASSWORD);
        DestructionList list = propose(report);
        enter(SECOND, PASSWORD);
        InventedFile.done(office.retention().decide().approve(list.id()));
        InventedFile.done(office.retention().run().run(list.id(), Progress.unwatched()));
        enter(SampleUser.NAME, SampleUser.PASSWORD);
        office.backups().make(Occasion.ASKED, Progress.unwatched());
        leave();
        Files.move(folder.resolve("ruang"), folder.resolve("sesudah"));
        Files.move(folder.resolve("sebelum"), folder.resolve("ruang"));

        enter(SampleUser.NAME, SampleUser.PASSWORD);
        assertThat(undone()).extracting(RetainedFile::number).containsExactly(report.number());
    }

    @Test
    void aListTakenBackStaysThereWhenAnotherDestroyedItsFile() {
        Report report = invented.plain(60);
        DestructionList first = propose(report);
        InventedFile.done(office.retention().propose().withdraw(first.id(), "diulang"));
        DestructionList list = propose(report);
        InventedFile.done(office.reports()
                .restrict()
                .lay(
                        invented.plain(70).id(),
                        new RestrictReport.Wish(
                                true, "atasan terlapor", Map.of(office.actor().id(), true))));
        enter(SECOND, PASSWORD);
        InventedFile.done(office.retention().decide().approve(list.id()));
        InventedFile.done(office.retention().run().run(list.id(), Progress.unwatched()));

        assertThat(lists()).extracting(DestructionList::number).containsExactly(list.number(), first.number());
        assertThat(lists())
                .extracting(DestructionList::state)
                .containsExactly(DestructionList.State.DESTROYED, DestructionList.State.WITHDRAWN);
    }

    @Test
    void theCommandThatVerifiesTellsDestroyedFromMissing() {
        DestructionList list = propose(invented.plain(60), invented.plain(70));
        enter(SECOND, PASSWORD);
        InventedFile.done(office.retention().decide().approve(list.id()));
        InventedFile.done(office.retention().run().run(list.id(), Progress.unwatched()));
        leave();
        StringWriter out = new StringWriter();
        int code = Launcher.commandLine(
                        new PrintWriter(out, true),
                        new PrintWriter(out, true),
                        question -> SampleUser.PASSWORD.toCharArray(),
                        TestKeys.CHEAP)
                .run("verify", "-w", folder.resolve("ruang").toString(), "-u", SampleUser.NAME);
        assertThat(code).as(out.toString()).isZero();
        assertThat(out.toString())
                .contains("0 bermasalah", "2 bukti tidak ada lagi karena dimusnahkan menurut usulan yang disetujui");
    }

    @Test
    void bytesAnotherReportHasTooStay() {
        Report first = invented.plain(60);
        Report other = invented.plain(60);
        DestructionList list = propose(first);
        enter(SECOND, PASSWORD);
        InventedFile.done(office.retention().decide().approve(list.id()));

        RunDestruction.Result result =
                InventedFile.done(office.retention().run().run(list.id(), Progress.unwatched()));

        assertThat(result).isEqualTo(new RunDestruction.Result(1, 1, List.of()));
        assertThat(destroyed().get(0).pieces()).allMatch(DestroyedFile.Piece::kept);
        assertThat(office.verifyEvidence().verifyReport(other.id(), Progress.unwatched()))
                .allMatch(found -> found.state() == IntegrityFinding.State.INTACT)
                .hasSize(1);
    }

    @Test
    void theMinutesAreALetterOfTheRegister() {
        Report report = invented.plain(60);
        DestructionList list = propose(report);
        enter(SECOND, PASSWORD);
        WriteMinutes minutes = InventedFile.minutes(office);
        InventedFile.done(office.retention().decide().approve(list.id()));
        WriteMinutes.Wish wish = new WriteMinutes.Wish(minutes.signatories().get(0), minutes.proposed(lists().get(0)));
        assertThat(reasons(minutes.write(list.id(), wish)))
                .containsExactly(Reason.of(Message.of("retention.minutes.notYet")));
        InventedFile.done(office.retention().run().run(list.id(), Progress.unwatched()));

        IssuedLetter letter = InventedFile.done(minutes.write(list.id(), wish));

        assertThat(letter.kind()).isEqualTo(WriteMinutes.FORM);
        assertThat(letter.values().find("berkas_musnah").orElseThrow().toString())
                .contains(report.number());
        assertThat(lists().get(0).minutes()).contains(new DestructionList.Minutes(letter.id(), letter.number()));
        assertThat(reasons(minutes.write(list.id(), wish)))
                .containsExactly(Reason.of(Message.of("retention.minutes.already", letter.number())));
        assertThat(office.unitOfWork().<List<DestroyedPiece>>read(tx -> tx.queries(DestroyedEvidence.class)
                        .pieces()))
                .extracting(DestroyedPiece::minutes)
                .containsExactly(Optional.of(letter.number()));
        assertThat(office.unitOfWork().<Long>read(tx -> tx.queries(LetterQueries.class)
                        .count(new LetterFilter(
                                "",
                                Optional.of("MUSNAH"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false))))
                .isEqualTo(1);
    }

    private List<Reason> against(Report report) {
        Outcome<DestructionList> outcome =
                office.retention().propose().propose(List.of(report.id().value()), "jadwal retensi");
        return outcome.fold(list -> List.of(), reasons -> reasons);
    }

    private void hold(Report report, UUID target) {
        InventedFile.done(office.retention()
                .hold()
                .hold(report.id().value(), target, Optional.of(Hold.Ground.LEGAL_PROCESS), "gugatan berjalan"));
    }

    private DestructionList propose(Report... reports) {
        return InventedFile.done(office.retention()
                .propose()
                .propose(
                        Arrays.stream(reports)
                                .map(report -> report.id().value())
                                .toList(),
                        "jadwal retensi"));
    }

    private RetainedFile file(Report report) {
        return office.retention().list().overview().files().stream()
                .filter(file -> file.report().equals(report.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private List<RetainedFile> undone() {
        return office.retention()
                .undone()
                .among(office.retention().list().overview().files());
    }

    private List<DestroyedFile> destroyed() {
        return office.retention().list().overview().destroyed();
    }

    private List<DestructionList> lists() {
        return office.retention().list().lists();
    }

    private List<EvidenceItem> pieces(Report report) {
        return office.unitOfWork().read(tx -> tx.queries(EvidenceQueries.class).ofReport(report.id()));
    }

    private void enter(String name, String password) {
        leave();
        office = doors.open(folder.resolve("ruang"), new Credentials(name, password.toCharArray()), SampleOffices.TODAY)
                .fold(opened -> opened, reasons -> {
                    throw new AssertionError(reasons.toString());
                });
        open = true;
        invented = new InventedFile(office, folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private void leave() {
        if (open) {
            office.close();
        }
        open = false;
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome.fold(value -> List.of(), reasons -> reasons);
    }
}
