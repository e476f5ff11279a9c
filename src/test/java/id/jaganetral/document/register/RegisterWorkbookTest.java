package id.jaganetral.document.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapOutcome;
import id.jaganetral.application.recap.RecapPeople;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.RegisterFile;
import id.jaganetral.application.register.book.RecapBook;
import id.jaganetral.application.work.Progress;
import id.jaganetral.bench.RegisterBench;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.persistence.letter.LetterFixture;
import id.jaganetral.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook read back, and worked out again by others. */
class RegisterWorkbookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    @Test
    void rawSheetHasAHeaderInRowOneNumbersAsTextAndRealDates() throws IOException {
        try (XSSFWorkbook workbook = workbook(RecapPeople.everyBoxTwice(), false)) {
            XSSFSheet raw = workbook.getSheet("Data");
            assertThat(raw.getRow(0).getCell(0).getStringCellValue()).isEqualTo("No.");
            assertThat(raw.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Nomor laporan");
            Row identified = raw.getRow(3);
            assertThat(identified.getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(identified.getCell(4).getStringCellValue()).isEqualTo("199004122015032003");
            assertThat(identified.getCell(2).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2024, 10, 14, 0, 0));
            assertThat(raw.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:X27");
            assertThat(raw.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook workbook = workbook(RecapPeople.everyBoxTwice(), false)) {
            Cell name = workbook.getSheet("Data").getRow(1).getCell(3);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo("=1+1 Contoh, S.Sos.");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void printSheetIsLandscapeFolioWithRepeatedHeaderAndSaysWhatItCounts() throws IOException {
        try (XSSFWorkbook workbook = workbook(RecapPeople.everyBoxTwice(), false)) {
            XSSFSheet print = workbook.getSheet("Cetak");
            assertThat(print.getPrintSetup().getLandscape()).isTrue();
            assertThat(print.getPrintSetup().getPaperSize()).isEqualTo((short) 14);
            assertThat(print.getRepeatingRows().formatAsString()).isEqualTo("6:6");
            assertThat(IntStream.rangeClosed(0, 12)
                            .map(column -> print.getColumnWidth(column) / 256)
                            .sum())
                    .as("characters side by side on the page")
                    .isLessThanOrEqualTo(200);
            assertThat(workbook.getPrintArea(0)).startsWith("Cetak!$A$1:$M$");
            assertThat(texts(print))
                    .contains(
                            "26 orang dari 13 laporan",
                            "Mengetahui,",
                            "Dijatuhi sanksi",
                            "800.1.6.2/7/2024",
                            "Ditolak",
                            "Kotak laporan");
        }
    }

    /** Figures are no capitals, which are wider: 18 of them would make every row of people twice as high. */
    @Test
    void aNumberOfEighteenFiguresTakesOneLine() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SheetWriter writer = new SheetWriter(workbook.createSheet(), new CellStyles(workbook));
            writer.widths(6, 19);
            float one = writer.sheet().getDefaultRowHeightInPoints();
            assertThat(writer.row(1, "199004122015032003").getHeightInPoints()).isEqualTo(one);
            assertThat(writer.row(2, "DINAS PENDIDIKAN DASAR").getHeightInPoints())
                    .isGreaterThan(one);
            workbook.write(OutputStream.nullOutputStream());
        }
    }

    /** A spreadsheet divides pages between rows only. */
    @Test
    void whoSignsStandsInOneRowWithPlaceAndDay() throws IOException {
        try (XSSFWorkbook workbook = workbook(RecapPeople.everyBoxTwice(), false, LetterFixture.office())) {
            XSSFSheet print = workbook.getSheet("Cetak");
            XSSFRow last = print.getRow(print.getLastRowNum());
            String block = last.getCell(last.getFirstCellNum()).getStringCellValue();
            Signatory signing = LetterFixture.office().signatories().get(0);
            assertThat(block.lines().filter(line -> !line.isEmpty()))
                    .hasSize(2 + signing.titleLines().size() + 2)
                    .contains("Mengetahui,", signing.name(), "NIP " + signing.printedNip());
            assertThat(last.getHeightInPoints()).isGreaterThan(block.lines().count() * 13f);
        }
    }

    @Test
    void everyTallyHasAChartOverItsOwnCells() throws IOException {
        try (XSSFWorkbook workbook = workbook(RecapPeople.everyBoxTwice(), false)) {
            XSSFSheet tally = workbook.getSheet("Per OPD");
            assertThat(tally.getDrawingPatriarch().getCharts()).hasSize(1);
            String chart =
                    tally.getDrawingPatriarch().getCharts().get(0).getCTChart().toString();
            assertThat(chart).contains("<c:overlap val=\"100\"/>");
            assertThat(chart)
                    .contains("<c:f>'Per OPD'!$B$7:$B$9</c:f>", "<c:f>'Per OPD'!$C$7:$C$9</c:f>", "Dinas Contoh Satu");
        }
    }

    @Test
    void totalsWorkedOutAgainEqualOurs() throws IOException {
        Recap recap = RecapPeople.everyBoxTwice();
        try (XSSFWorkbook workbook = workbook(recap, false)) {
            List<Double> cached = formulas(workbook);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            evaluator.evaluateAll();
            assertThat(formulas(workbook))
                    .isEqualTo(cached)
                    .contains((double) recap.people())
                    .hasSizeGreaterThan(80);
        }
    }

    @Test
    void maskedVariantShowsNeitherNamesNorNumbers() throws IOException {
        try (XSSFWorkbook workbook = workbook(RecapPeople.everyBoxTwice(), true)) {
            String all = texts(workbook.getSheet("Cetak")) + texts(workbook.getSheet("Data"));
            assertThat(all)
                    .contains("**************2003", "P.C.", "Nama menjadi inisial")
                    .doesNotContain("Pegawai Contoh", "199004122015032003");
        }
    }

    @Test
    void anEmptyPeriodIsReportedAsNihil() throws IOException {
        try (XSSFWorkbook workbook = workbook(new Recap(RecapPeople.REQUEST, List.of()), false)) {
            assertThat(texts(workbook.getSheet("Cetak"))).contains("Nihil", "0 orang dari 0 laporan");
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            evaluator.evaluateAll();
            assertThat(formulas(workbook)).containsOnly(0.0);
        }
    }

    @Test
    void theTextsNameEveryBox() {
        for (RecapOutcome outcome : RecapOutcome.values()) {
            assertThat(Texts.indonesian().get("recap.outcome." + outcome)).doesNotStartWith("[");
        }
    }

    private static List<Double> formulas(XSSFWorkbook workbook) {
        List<Double> values = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        values.add(cell.getNumericCellValue());
                    }
                }
            }
        }
        return values;
    }

    private static String texts(Sheet sheet) {
        StringBuilder all = new StringBuilder();
        for (Row row : sheet) {
            for (Cell cell : row) {
                all.append(cell).append('\n');
            }
        }
        return all.toString();
    }

    private static XSSFWorkbook workbook(Recap recap, boolean masked) throws IOException {
        return workbook(recap, masked, OfficeProfile.blank());
    }

    private static XSSFWorkbook workbook(Recap recap, boolean masked, OfficeProfile office) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterFile file = new RegisterFile(
                List.of(RecapBook.table(recap)),
                recap.request(),
                Set.of(Register.Filter.values()),
                office,
                TODAY,
                masked);
        new RegisterWorkbook(Texts.indonesian()).write(file, out, Progress.unwatched());
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** In a program of its own: the heap of this one says nothing. */
    @Test
    void aHundredThousandPeopleFitTheHeapOfAnOfficePc() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RegisterBench.class.getName(),
                        "100000")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(program.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("log"))).contains("register: 100000 rows");
        assertThat(program.exitValue()).isZero();
    }
}
