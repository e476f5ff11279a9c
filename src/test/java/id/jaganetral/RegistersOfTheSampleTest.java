package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.prevention.EventDraft;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.LibreOffice;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.prevention.PreventionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every register of the sample: written, read back, worked out again by LibreOffice, and masked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistersOfTheSampleTest {
    /** Where the workbooks lie to be looked at. */
    private static final Path SHOWN = Path.of("target/registers");

    private static final RecapRequest SINCE_EVER =
            new RecapRequest(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 11, 20), Optional.empty(), Optional.empty());
    private static final String RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
            <value>0</value></prop></item></oor:items>
            """;

    @TempDir
    static Path folder;

    private Office office;

    @BeforeAll
    void write() throws IOException {
        office = SampleOffices.open(folder.resolve("contoh"));
        Files.createDirectories(SHOWN);
        record(PreventionEvent.Kind.MEETING, LocalDate.of(2026, 11, 2), 40);
        record(PreventionEvent.Kind.MEETING, LocalDate.of(2026, 11, 9), 7);
        record(PreventionEvent.Kind.PLEDGE, LocalDate.of(2026, 11, 9), 25);
        for (Register register : office.registers().all()) {
            export(register, false, SHOWN.resolve(register.name() + ".xlsx"));
        }
    }

    private void record(PreventionEvent.Kind kind, LocalDate on, int people) {
        Set<EmployeeId> there = office.findEmployees().search(EmployeeFilter.everyone(), people).lines().stream()
                .map(EmployeeLine::id)
                .collect(Collectors.toSet());
        office.letters()
                .prevention()
                .record(new EventDraft(
                        kind,
                        Optional.of(on),
                        "Kegiatan contoh",
                        "Aula",
                        "Narasumber Contoh",
                        there,
                        "3",
                        Optional.empty()))
                .use(done -> {}, reasons -> {
                    throw new AssertionError(reasons.toString());
                });
    }

    @AfterAll
    void close() {
        office.close();
    }

    private void export(Register register, boolean masked, Path target) {
        int lines = office.registers()
                .export(register, SINCE_EVER, masked, target, Progress.unwatched())
                .fold(written -> written, reasons -> -1);
        assertThat(lines).as(register.name()).isNotNegative();
    }

    @Test
    void noRegisterOfTheSampleIsEmptySaveWhereTheSampleHasNothing() {
        Map<String, Integer> lines = new TreeMap<>();
        for (Register register : office.registers().all()) {
            List<Table<?>> tables = register.tables(SINCE_EVER);
            lines.put(register.name(), tables.get(0).lines().size());
        }
        assertThat(lines.entrySet().stream()
                        .filter(entry -> entry.getValue() == 0)
                        .map(Map.Entry::getKey))
                .as(lines.toString())
                .isSubsetOf("tenggat");
    }

    @Test
    void aSheetThatIsNotDividedByOpdSaysSoToWhoAskedForOne() throws IOException {
        RecapRequest asked = new RecapRequest(
                SINCE_EVER.from(), SINCE_EVER.until(), SINCE_EVER.source(), Optional.of("DINAS KOPERASI"));
        Path target = folder.resolve("opd.xlsx");
        for (Register register : office.registers().all()) {
            office.registers()
                    .export(register, asked, false, target, Progress.unwatched())
                    .use(written -> {}, reasons -> {});
            String all = texts(target);
            boolean divided = register.filters().contains(Register.Filter.OPD);
            assertThat(all.contains("· DINAS KOPERASI")).as(register.name()).isEqualTo(divided);
            assertThat(all.contains("tidak dipilah menurut perangkat daerah"))
                    .as(register.name())
                    .isEqualTo(!divided);
        }
    }

    @Test
    void everyLineSitsInExactlyOneBoxOfEveryTally() {
        for (Register register : office.registers().all()) {
            register.tables(SINCE_EVER).forEach(RegistersOfTheSampleTest::reconciles);
        }
    }

    private static <L> void reconciles(Table<L> table) {
        for (Tally<L> tally : table.tallies()) {
            Tally.Count count = tally.count(table.lines());
            assertThat(count.all()).as(tally.name()).isEqualTo(table.lines().size());
            assertThat(count.columns().stream().mapToInt(count::column).sum())
                    .as(tally.name())
                    .isEqualTo(table.lines().size());
        }
    }

    @Test
    void libreOfficeWorksOutTheSameSums() throws IOException, InterruptedException {
        LibreOffice.needed();
        Path user = Files.createDirectories(folder.resolve("profil/user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), RECALCULATE);
        Path again = folder.resolve("lagi");
        List<Path> spoilt = new ArrayList<>();
        Map<String, Map<String, Double>> ours = new TreeMap<>();
        Path empty = Files.createDirectories(folder.resolve("kosong"));
        for (Path file : workbooks(SHOWN)) {
            ours.put(file.getFileName().toString(), formulas(file));
            spoilt.add(spoil(file, empty.resolve(file.getFileName().toString())));
        }
        LibreOffice.convert(spoilt, "xlsx", folder, again);

        Map<String, Map<String, Double>> theirs = new TreeMap<>();
        for (Path file : workbooks(again)) {
            theirs.put(file.getFileName().toString(), formulas(file));
        }
        assertThat(theirs).isEqualTo(ours);
        assertThat(ours.values().stream().mapToInt(Map::size).sum()).isGreaterThan(300);
    }

    /** A copy whose every sum is wrong until somebody works it out again. */
    private static Path spoil(Path file, Path copy) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                var out = Files.newOutputStream(copy)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            cell.setCellValue(-999);
                        }
                    }
                }
            }
            workbook.write(out);
        }
        return copy;
    }

    @Test
    void aMaskedRegisterNamesNobodyOfTheRoster() throws IOException {
        Set<String> signing = office.letters().offices().load().signatories().stream()
                .map(Signatory::name)
                .collect(Collectors.toSet());
        List<EmployeeLine> people =
                office.findEmployees().search(EmployeeFilter.everyone(), Integer.MAX_VALUE).lines().stream()
                        .filter(person -> !signing.contains(person.name()))
                        .toList();
        Path masked = folder.resolve("samar.xlsx");
        for (Register register : office.registers().all()) {
            export(register, true, masked);
            String all = texts(masked);
            assertThat(people)
                    .as(register.name())
                    .noneMatch(person ->
                            all.contains(person.name()) || (!person.nip().isEmpty() && all.contains(person.nip())));
        }
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    /** The value of every formula, by sheet and cell. */
    private static Map<String, Double> formulas(Path file) throws IOException {
        Map<String, Double> values = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            values.put(
                                    sheet.getSheetName() + "!" + cell.getAddress(),
                                    Math.round(cell.getNumericCellValue() * 1e6) / 1e6);
                        }
                    }
                }
            }
        }
        return values;
    }

    private static String texts(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            List<String> texts = new ArrayList<>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
            return texts.stream().collect(Collectors.joining("\n"));
        }
    }
}
