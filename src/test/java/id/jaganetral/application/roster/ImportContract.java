package id.jaganetral.application.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.backup.Safeguard;
import id.jaganetral.application.employee.BrowseUnits;
import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.employee.UnitLine;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.sample.SamplePeople;
import id.jaganetral.application.sample.SampleRosters;
import id.jaganetral.application.sample.SampleSize;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.roster.RosterFileOpener;
import id.jaganetral.document.roster.WrittenTables;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.roster.ImportScope;
import id.jaganetral.domain.roster.RosterField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import does, whatever keeps the people: run against memory and against the database. */
public abstract class ImportContract {
    private static final String HEADER =
            "NIP BARU|NAMA|KEDUDUKAN HUKUM NAMA|GOL AKHIR NAMA|JENIS JABATAN NAMA|JABATAN NAMA|"
                    + "TMT JABATAN|UNOR ID|UNOR NAMA|NPWP NOMOR\n";
    private static final String SATU =
            "'198501012010011001|CONTOH SATU|Aktif|IV/a|1|CAMAT A|2023-01-02|U10|KECAMATAN A|SECRET\n";
    private static final String DUA =
            "'199208152024212002|CONTOH DUA|PPPK Aktif|IX|2|GURU|2024-03-01|U22|SDN 1|SECRET\n";
    private static final String TIGA =
            "'198803032025211003|CONTOH TIGA|PPPK Paruh Waktu Aktif||4|OPERATOR|2025-03-01|U31|SATPOL|SECRET\n";
    private static final Nip FIRST = Nip.of("198501012010011001");

    @TempDir
    Path folder;

    private UnitOfWork uow;
    private FindEmployees find;

    protected abstract UnitOfWork unitOfWork();

    @BeforeEach
    void open() {
        uow = unitOfWork();
        find = new FindEmployees(uow);
    }

    private static Clock clock(String day) {
        return Clock.fixed(Instant.parse(day + "T03:00:00Z"), ZoneId.of("Asia/Jakarta"));
    }

    private RosterPlan plan(String content) {
        try {
            Path file = Files.writeString(folder.resolve("roster.csv"), content, StandardCharsets.UTF_8);
            return new OpenRoster(new RosterFileOpener(), uow).open(file).plan();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private RosterPreview apply(RosterPlan plan, String day) {
        return new ImportRoster(new RosterFileOpener(), uow, find, () -> "Penguji", clock(day), Safeguard.none())
                .apply(plan, Progress.unwatched())
                .fold(done -> done, reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    private RosterCounts imported(String content, String day) {
        return apply(plan(content), day).counts();
    }

    private Employee employee(Nip nip) {
        return uow.<Optional<Employee>>read(
                        tx -> tx.queries(EmployeeQueries.class).withNip(nip))
                .orElseThrow();
    }

    @Test
    void aSecondImportOfTheSameFileChangesNothing() {
        assertThat(imported(HEADER + SATU + DUA + TIGA, "2026-06-01")).isEqualTo(new RosterCounts(3, 0, 0, 0, 0, 0));
        Employee before = employee(FIRST);
        assertThat(imported(HEADER + SATU + DUA + TIGA, "2026-07-01")).isEqualTo(new RosterCounts(0, 0, 3, 0, 0, 0));
        assertThat(employee(FIRST)).isEqualTo(before);
    }

    @Test
    void anImportIsListedWithTheRowsItRejected() {
        imported(HEADER + SATU, "2026-06-01");
        RosterPreview done = apply(plan(HEADER + SATU + SATU + "'1985|CONTOH PENDEK|Aktif||||||\n"), "2026-06-02");
        ListImports imports = new ListImports(uow);
        List<ImportRecord> all = imports.all();
        assertThat(all)
                .extracting(ImportRecord::fileName, ImportRecord::by, ImportRecord::added, ImportRecord::rejected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("roster.csv", "Penguji", 0, 2),
                        org.assertj.core.groups.Tuple.tuple("roster.csv", "Penguji", 1, 0));
        assertThat(imports.rejected(all.get(0).id())).isEqualTo(done.rejected()).hasSize(2);
        assertThat(imports.rejected(all.get(1).id())).isEmpty();
    }

    @Test
    void aStrayQuoteIsMendedAndSaidOfItsRow() {
        RosterPreview done = apply(plan(HEADER + SATU + DUA.replace("|GURU|", "|GURU \"MATA|") + TIGA), "2026-06-01");
        assertThat(done.counts()).isEqualTo(new RosterCounts(3, 0, 0, 0, 0, 1));
        assertThat(done.warned())
                .containsExactly(
                        new RowNote(3, "199208152024212002", "CONTOH DUA", List.of(Message.of("employee.row.quote"))));
    }

    @Test
    void theThreeKindsAreToldApart() {
        imported(HEADER + SATU + DUA + TIGA, "2026-06-01");
        assertThat(find.search(EmployeeFilter.everyone(), 10).lines())
                .extracting(EmployeeLine::name, EmployeeLine::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("CONTOH DUA", EmploymentKind.PPPK),
                        org.assertj.core.groups.Tuple.tuple("CONTOH SATU", EmploymentKind.PNS),
                        org.assertj.core.groups.Tuple.tuple("CONTOH TIGA", EmploymentKind.PPPK_PART_TIME));
    }

    @Test
    void aNewPostEndsTheOldOneAndTheHistoryStays() {
        imported(HEADER + SATU, "2026-06-01");
        String moved = SATU.replace("CAMAT A", "CAMAT B").replace("2023-01-02", "2026-06-20");
        RosterPreview done = apply(plan(HEADER + moved), "2026-07-01");
        assertThat(done.changed().get(0).messages())
                .isEqualTo(List.of(Message.of("employee.change.position", "CAMAT A", "CAMAT B")));
        List<Post> posts = employee(FIRST).posts();
        assertThat(posts).extracting(Post::position).containsExactly("CAMAT A", "CAMAT B");
        assertThat(posts.get(0).until()).contains(LocalDate.of(2026, 6, 20));
        assertThat(employee(FIRST).postOn(LocalDate.of(2026, 6, 19)).position()).isEqualTo("CAMAT A");
    }

    @Test
    void whoIsMissingFromACompleteFileOfTheKindIsInactiveAndStays() {
        imported(HEADER + SATU + DUA, "2026-06-01");
        RosterPlan contractStaffOnly = plan(HEADER + TIGA.replace("PPPK Paruh Waktu Aktif", "PPPK Aktif"));
        assertThat(apply(contractStaffOnly, "2026-07-01").counts()).isEqualTo(new RosterCounts(1, 0, 0, 1, 0, 0));
        assertThat(employee(Nip.of("199208152024212002")).active()).isFalse();
        assertThat(employee(FIRST).active()).as("of another kind").isTrue();
        assertThat(imported(HEADER + SATU + DUA, "2026-08-01").changed())
                .as("is back")
                .isEqualTo(1);
        assertThat(employee(Nip.of("199208152024212002")).active()).isTrue();
    }

    @Test
    void aPartialFileMakesNobodyMissing() {
        imported(HEADER + SATU + DUA, "2026-06-01");
        RosterPlan part = plan(HEADER + DUA).holding(ImportScope.PARTIAL);
        assertThat(apply(part, "2026-07-01").counts()).isEqualTo(new RosterCounts(0, 0, 1, 0, 0, 0));
        assertThat(employee(FIRST).active()).isTrue();
    }

    @Test
    void whoseRowIsRejectedIsNotMissing() {
        imported(HEADER + SATU + DUA, "2026-06-01");
        String spoiled = SATU.replace("'198501012010011001", "1.98501012010011E+17");
        String other = SATU.replace("010011001", "010011009").replace("CONTOH SATU", "CONTOH LAIN");
        RosterPreview done = apply(plan(HEADER + spoiled + other), "2026-07-01");
        assertThat(done.counts()).isEqualTo(new RosterCounts(1, 0, 0, 0, 1, 0));
        assertThat(done.rejected())
                .isEqualTo(List.of(new RowNote(2, "", "CONTOH SATU", List.of(Message.of("employee.nip.scientific")))));
    }

    @Test
    void aNumberTwiceInOneFileIsTakenOnce() {
        RosterPreview done = apply(plan(HEADER + SATU + DUA + SATU), "2026-06-01");
        assertThat(done.counts()).isEqualTo(new RosterCounts(2, 0, 0, 0, 1, 0));
        assertThat(done.rejected().get(0))
                .isEqualTo(new RowNote(
                        4, FIRST.digits(), "CONTOH SATU", List.of(Message.of("employee.row.duplicate", "2"))));
    }

    @Test
    void theDryRunSaysTheSameAndChangesNothing() {
        imported(HEADER + SATU + DUA, "2026-06-01");
        RosterPlan plan = plan(HEADER + SATU.replace("IV/a", "IV/b") + TIGA);
        RosterCounts tried = new PreviewRoster(new RosterFileOpener(), uow, clock("2026-07-01"))
                .preview(plan, Progress.unwatched())
                .fold(RosterPreview::counts, reasons -> null);
        assertThat(tried).isEqualTo(new RosterCounts(1, 1, 0, 0, 0, 0));
        assertThat(uow.<Long>read(tx -> tx.queries(EmployeeQueries.class).count()))
                .isEqualTo(2);
        assertThat(apply(plan, "2026-07-01").counts()).isEqualTo(tried);
    }

    @Test
    void cancellingUndoesEverything() {
        RosterPlan plan = plan(HEADER + SATU + DUA);
        ImportRoster imports = new ImportRoster(
                new RosterFileOpener(), uow, find, () -> "Penguji", clock("2026-06-01"), Safeguard.none());
        assertThatThrownBy(() -> imports.apply(plan, (done, total) -> {
                    if (done > 0) {
                        throw new Cancelled();
                    }
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(uow.<Long>read(tx -> tx.queries(EmployeeQueries.class).count()))
                .isZero();
        assertThat(uow.<Integer>read(tx -> tx.queries(UnitQueries.class).tree().size()))
                .isZero();
    }

    @Test
    void aChangedMappingIsRememberedForFilesOfThisShape() {
        String odd = "NIP,NAMA,PEKERJAAN\n198501012010011001,CONTOH SATU,CAMAT A\n";
        RosterPlan plan = plan(odd);
        assertThat(plan.mapping().has(RosterField.POSITION)).isFalse();
        apply(plan.mappedBy(plan.mapping().with(2, Optional.of(RosterField.POSITION))), "2026-06-01");
        RosterPlan again = plan("NAMA,PEKERJAAN,NIP\nCONTOH SATU,CAMAT B,198501012010011001\n");
        assertThat(again.mapping().columns())
                .isEqualTo(Map.of(RosterField.NAME, 0, RosterField.POSITION, 1, RosterField.NIP, 2));
    }

    @Test
    void aFileWithFewerColumnsDoesNotEraseWhatIsKnown() {
        imported(HEADER + SATU, "2026-06-01");
        Employee before = employee(FIRST);
        RosterCounts counts =
                imported("NO,NAMA,NIP,JABATAN\n1,CONTOH SATU,19850101 201001 1 001,CAMAT A\n", "2026-07-01");
        assertThat(counts).isEqualTo(new RosterCounts(0, 0, 1, 0, 0, 0));
        assertThat(employee(FIRST)).isEqualTo(before);
    }

    @Test
    void everySampleFileIsUnderstood() {
        SamplePeople people = new SamplePeople(1, SampleSize.workspace());
        SampleRosters.Written files = new SampleRosters(people, new WrittenTables()).writeAll(folder);
        OpenRoster open = new OpenRoster(new RosterFileOpener(), uow);
        RosterDraft units = open.open(files.units());
        assertThat(units.content()).isEqualTo(RosterDraft.Content.UNITS);
        UnitImport tree = new ImportUnits(
                        new RosterFileOpener(), uow, find, () -> "Penguji", clock("2026-06-01"), Safeguard.none())
                .apply(units.plan(), Progress.unwatched());
        assertThat(tree).isEqualTo(new UnitImport(people.units().size(), 0, 0, List.of(), List.of()));

        List<RosterCounts> counts = new ArrayList<>();
        for (Path file : List.of(files.civilServants(), files.contract(), files.partTime())) {
            counts.add(apply(open.open(file).plan(), "2026-06-01").counts());
        }
        assertThat(counts)
                .allMatch(c -> c.added() > 80 && c.added() == c.rows() && c.warned() == 0 && c.missing() == 0);
        assertThat(counts.stream().mapToInt(RosterCounts::added).sum()).isEqualTo(people.size());

        RosterPreview recap = apply(open.open(files.recap()).plan(), "2026-06-02");
        RosterPreview duk = apply(open.open(files.seniority()).plan(), "2026-06-02");
        for (RosterPreview again : List.of(recap, duk)) {
            assertThat(again.rejected()).isEmpty();
            assertThat(again.changed()).extracting(RowNote::messages).isEmpty();
            assertThat(again.counts().unchanged())
                    .isEqualTo(again.counts().rows())
                    .isGreaterThan(6);
        }

        List<UnitLine> opds = new BrowseUnits(find).opds();
        assertThat(opds).hasSize(39);
        assertThat(opds.stream().mapToInt(UnitLine::people).sum()).isEqualTo(people.size());
        assertThat(find.search(EmployeeFilter.text("camat hulu"), 5).lines())
                .extracting(EmployeeLine::position)
                .contains("CAMAT CONTOH HULU");
    }
}
