package id.jaganetral.document.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.roster.RosterSource;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.roster.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadRosterFilesTest {
    private static final String HEADER = "NIP BARU,NAMA,AGAMA NAMA";
    private static final String ROW = "198501012010011001,CONTOH SATU,RAHASIA";

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static RosterSource open(Path file) {
        return new RosterFileOpener().open(file);
    }

    private static void refused(Path file, String key) {
        assertThatThrownBy(() -> open(file)).hasMessage(key);
    }

    private static List<String> people(RosterSource source, int lastHeader) {
        List<String> rows = new ArrayList<>();
        source.rows(
                lastHeader,
                List.of(0, 1),
                (number, cells) -> rows.add(number + ":"
                        + Arrays.stream(cells)
                                .map(c -> c == null ? "" : c.text())
                                .toList()));
        return rows;
    }

    @Test
    void picturesDocumentsAndWebPagesAreNoRosters() throws IOException {
        refused(file("a.xlsx", "%PDF-1.7 surat".getBytes(StandardCharsets.US_ASCII)), "employee.file.notWorkbook");
        refused(file("b.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 0, 2, 0, 0}), "employee.file.notWorkbook");
        refused(file("c.xls", "<html><table></table>".getBytes(StandardCharsets.US_ASCII)), "employee.file.webPage");
        refused(file("d.csv", new byte[0]), "employee.file.empty");
        refused(file("e.csv", "\n\n  \n".getBytes(StandardCharsets.US_ASCII)), "employee.file.empty");
        refused(folder.resolve("tiada.xlsx"), "employee.file.missing");
    }

    @Test
    void zipsThatAreNoWorkbookAndCutWorkbooksAreNamed() throws IOException {
        Path zip = folder.resolve("a.xlsx");
        write(zip, "catatan.txt", "halo");
        refused(zip, "employee.file.notWorkbook");
        write(zip, "content.xml", "<x/>");
        refused(zip, "employee.file.otherFormat");
        byte[] whole = Files.readAllBytes(workbook(book -> {}));
        refused(file("cut.xlsx", Arrays.copyOf(whole, whole.length / 2)), "employee.file.damaged");
    }

    @Test
    void anEncryptedWorkbookAsksForThePasswordToBeTakenAway() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(Files.readAllBytes(workbook(book -> {})));
            }
            Path locked = folder.resolve("locked.xlsx");
            try (OutputStream out = Files.newOutputStream(locked)) {
                container.writeFilesystem(out);
            }
            refused(locked, "employee.file.encrypted");
        }
    }

    @Test
    void anOldWorkbookAsksToBeSavedAnew() throws IOException {
        Path old = folder.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            book.createSheet("Data");
            book.write(out);
        }
        refused(old, "employee.file.oldExcel");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 64; i++) {
                zip.write(blanks);
            }
        }
        refused(bomb, "employee.file.bomb");
    }

    @Test
    void entitiesFromOutsideAreNotFollowed() throws IOException {
        Path file = folder.resolve("xxe.xlsx");
        write(
                file,
                "xl/workbook.xml",
                "<workbook/>",
                "xl/_rels/workbook.xml.rels",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Relationships>&e;</Relationships>");
        refused(file, "employee.file.entities");
    }

    @Test
    void aMillionEmptyRowsAreNoRows() throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData><row r=\"1\">")
                .append("<c r=\"A1\" t=\"inlineStr\"><is><t>NIP</t></is></c>")
                .append("<c r=\"B1\" t=\"inlineStr\"><is><t>NAMA</t></is></c></row>");
        for (int row = 2; row <= 1_048_576; row++) {
            sheet.append("<row r=\"")
                    .append(row)
                    .append("\" ht=\"15\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }
        Path file = folder.resolve("empty-rows.xlsx");
        write(
                file,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/s.xml\"/></Relationships>",
                "xl/worksheets/s.xml",
                sheet.append("</sheetData></worksheet>").toString());
        try (RosterSource source = open(file)) {
            assertThat(people(source, 0)).isEmpty();
        }
    }

    @Test
    void hiddenSheetsAreNotReadAndSaidSo() throws IOException {
        Path file = workbook(book -> {
            Row hidden = book.createSheet("Lama").createRow(0);
            hidden.createCell(0).setCellValue("NIP");
            hidden.createCell(1).setCellValue("NAMA");
            book.setSheetHidden(book.getSheetIndex("Lama"), true);
            book.setSheetOrder("Lama", 0);
            book.createSheet("Catatan");
        });
        try (RosterSource source = open(file)) {
            assertThat(source.sheet()).isEqualTo("Data");
            assertThat(source.notes())
                    .containsExactlyInAnyOrder(
                            Message.of("employee.file.hiddenSheet", "Lama"),
                            Message.of("employee.file.otherSheet", "Catatan"));
        }
    }

    @Test
    void formulasGiveTheirSavedResultOrSayThatTheyHaveNone() throws IOException {
        Path file = workbook(book -> {
            Sheet sheet = book.getSheet("Data");
            Row saved = sheet.createRow(2);
            saved.createCell(0).setCellFormula("\"198501012010011\"&\"002\"");
            saved.createCell(1).setCellValue("CONTOH DUA");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Row bare = sheet.createRow(3);
            bare.createCell(0).setCellFormula("A2");
            bare.createCell(1).setCellValue("CONTOH TIGA");
        });
        List<Cell> numbers = new ArrayList<>();
        try (RosterSource source = open(file)) {
            source.rows(0, List.of(0), (number, cells) -> numbers.add(cells[0]));
        }
        assertThat(numbers.subList(0, 2))
                .containsExactly(Cell.text("198501012010011001"), Cell.text("198501012010011002"));
        assertThat(numbers.get(2).text()).doesNotContain("198501012010011001");
    }

    @Test
    void privateColumnsDoNotLeaveTheReader() throws IOException {
        try (RosterSource source = open(file("a.csv", (HEADER + "\n" + ROW + "\n").getBytes(StandardCharsets.UTF_8)))) {
            assertThat(source.head())
                    .isEqualTo(List.of(
                            List.of("NIP BARU", "NAMA", "AGAMA NAMA"),
                            List.of("198501012010011001", "CONTOH SATU", "")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodingsAreRecognised(String encoding) throws IOException {
        String text = "NIP BARU,NAMA\n198501012010011001,CONTOH ÉMBUN\n";
        Path file = file("a.csv", text.getBytes(Charset.forName(encoding)));
        try (RosterSource source = open(file)) {
            assertThat(people(source, 0)).isEqualTo(List.of("2:[198501012010011001, CONTOH ÉMBUN]"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "|", "\t"})
    void delimitersAreRecognised(String delimiter) throws IOException {
        String text = "\ufeff" + (HEADER + "\n" + ROW + "\n").replace(",", delimiter);
        try (RosterSource source = open(file("a.csv", text.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(people(source, 0)).isEqualTo(List.of("2:[198501012010011001, CONTOH SATU]"));
        }
    }

    @Test
    void aStrayQuoteSpoilsNoOtherRow() throws IOException {
        String rest = ",x".repeat(66);
        String text = HEADER + rest + "\n"
                + "1,CONTOH SATU,a" + rest + "\n"
                + "2,\"CONTOH DUA,a" + rest + "\n"
                + "3,\"CONTOH\nTIGA, S.E.\",a" + rest + "\n"
                + "4,CONTOH \"EMPAT,a" + rest + "\n"
                + "5,CONTOH LIMA,a" + rest + "\n";
        try (RosterSource source = open(file("a.csv", text.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(people(source, 0))
                    .isEqualTo(List.of(
                            "2:[1, CONTOH SATU]",
                            "3:[2, \"CONTOH DUA]",
                            "4:[3, CONTOH\nTIGA, S.E.]",
                            "6:[4, CONTOH \"EMPAT]",
                            "7:[5, CONTOH LIMA]"));
        }
    }

    private interface Change {
        void to(XSSFWorkbook book);
    }

    private Path workbook(Change change) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Data");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("NIP");
            header.createCell(1).setCellValue("NAMA");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("198501012010011001");
            row.createCell(1).setCellValue("CONTOH SATU");
            change.to(book);
            book.write(out);
        }
        return file;
    }

    private static void write(Path file, String... namesAndTexts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
