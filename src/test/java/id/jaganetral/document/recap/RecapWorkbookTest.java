package id.jaganetral.document.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapOutcome;
import id.jaganetral.application.recap.RecapPeople;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook read back, and worked out again by others. */
class RecapWorkbookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    @Test
    void rawSheetHasAHeaderInRowOneNumbersAsTextAndRealDates() throws IOException {
        try (XSSFWorkbook workbook = workbook(RecapPeople.everyBoxTwice(), false)) {
            XSSFSheet raw = workbook.getSheet("Data");
            assertThat(raw.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Nomor laporan");
            Row identified = raw.getRow(3);
            assertThat(identified.getCell(7).getCellType()).isEqualTo(CellType.STRING);
            assertThat(identified.getCell(7).getStringCellValue()).isEqualTo("199004122015032003");
            assertThat(identified.getCell(2).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2024, 10, 14, 0, 0));
            assertThat(raw.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:V27");
            assertThat(raw.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook workbook = workbook(RecapPeople.everyBoxTwice(), false)) {
            Cell name = workbook.getSheet("Data").getRow(1).getCell(6);
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
            assertThat(workbook.getPrintArea(0)).startsWith("Cetak!$A$1:$L$");
            assertThat(texts(print))
                    .contains(
                            "26 orang dari 13 laporan",
                            "Mengetahui,",
                            "Dijatuhi sanksi",
                            "teguran tertulis",
                            "Ditolak",
                            "Menunggu verifikasi BKN",
                            "Kotak laporan");
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
                    .hasSizeGreaterThan(10);
        }
    }

    @Test
    void libreOfficeWorksOutTheSameTotals() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed");
        Path file = folder.resolve("rekap.xlsx");
        Files.write(file, bytes(RecapPeople.everyBoxTwice(), false));
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String csv = Files.readString(folder.resolve("rekap-Per OPD.csv"));
        assertThat(csv).contains(",Jumlah,2,2,2,2,2,2,2,2,2,2,2,2,2,26");
    }

    @Test
    void maskedVariantShowsNeitherNamesNorNumbers() throws IOException {
        try (XSSFWorkbook workbook = workbook(RecapPeople.everyBoxTwice(), true)) {
            String all = texts(workbook.getSheetAt(0)) + texts(workbook.getSheetAt(1)) + texts(workbook.getSheetAt(2));
            assertThat(all)
                    .contains("**************2003", "P.C.", "Nama dan NIP disamarkan.")
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
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(recap, masked)));
    }

    private static byte[] bytes(Recap recap, boolean masked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RecapWorkbook(Texts.indonesian())
                .write(recap, OfficeProfile.blank(), TODAY, masked, out, Progress.unwatched());
        return out.toByteArray();
    }
}
