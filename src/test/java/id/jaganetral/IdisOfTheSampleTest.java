package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.idis.HandOverToRegister;
import id.jaganetral.application.idis.IdisField;
import id.jaganetral.application.idis.IdisSheet;
import id.jaganetral.application.idis.IdisUpload;
import id.jaganetral.application.idis.TakeUploads;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.idis.IdisWorkbook;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.idis.IdisView;
import id.jaganetral.ui.idis.IdisViewModel;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hand-over of a decided case of the sample: fields, codes, files, and what came back. */
class IdisOfTheSampleTest extends ScreenTest {
    /** As the register's client names them, in its order (reference discipline-procedure.md, section 3.7). */
    private static final List<String> RECORD = List.of(
            "pnsOrangId",
            "golonganId",
            "golonganLama",
            "jenisHukumanId",
            "jenisTingkatHukumanId",
            "alasanHukumanDisiplinId",
            "nomorPp",
            "skNomor",
            "skTanggal",
            "hukumanTanggal",
            "akhirHukumanTanggal",
            "masaTahun",
            "masaBulan",
            "kedudukanHukumId",
            "hukdisYangDiberhentikanId",
            "skPembatalanNomor",
            "skPembatalanTanggal",
            "keterangan",
            "dokumen");

    private static final Set<String> DAYS =
            Set.of("skTanggal", "hukumanTanggal", "akhirHukumanTanggal", "skPembatalanTanggal");

    @TempDir
    Path folder;

    private Office office;
    private HandOverToRegister handOver;

    @BeforeEach
    void open() {
        office = SampleOffices.open(folder.resolve("contoh"));
        handOver = office.cases().handOver();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private CaseFile decided() {
        return office.cases().list().lines().stream()
                .filter(line -> line.head().track() == Track.DISCIPLINE)
                .map(line -> office.cases()
                        .view()
                        .view(line.head().id())
                        .orElseThrow()
                        .file())
                .filter(file -> file.history().has(CaseFact.Decided.class))
                .filter(file -> !file.history().has(CaseFact.UploadedToRegister.class))
                .filter(file -> file.history().receivedOn().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private IdisSheet sheet(CaseFileId id) {
        return handOver.sheet(id, Texts.indonesian()::get).fold(found -> found, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    private static IdisField field(IdisSheet sheet, String name) {
        return sheet.fields().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFieldsAreExactlyThoseOfTheRecordAndACodeIsFilledOnceForAllCases() {
        CaseFile file = decided();
        CaseFact.Decided decision = file.history().last(CaseFact.Decided.class).orElseThrow();
        IdisSheet sheet = sheet(file.id());
        assertThat(sheet.fields()).extracting(IdisField::name).isEqualTo(RECORD);
        assertThat(field(sheet, "skNomor").value()).isEqualTo(decision.number());
        assertThat(sheet.fields())
                .filteredOn(f -> DAYS.contains(f.name()))
                .allMatch(f -> f.value().isEmpty() || f.value().matches("\\d\\d-\\d\\d-\\d{4}"));
        assertThat(field(sheet, "skTanggal").value()).matches("\\d\\d-\\d\\d-\\d{4}");
        IdisField kind = field(sheet, "jenisHukumanId");
        assertThat(kind.lacksCode()).isTrue();

        handOver.keepCode(kind.code().orElseThrow(), " 07 ");
        IdisSheet coded = sheet(file.id());
        assertThat(field(coded, "jenisHukumanId").value()).isEqualTo("07");
        assertThat(coded.codesLacking()).isEqualTo(sheet.codesLacking() - 1);
        handOver.keepCode(kind.code().orElseThrow(), "");
        assertThat(field(sheet(file.id()), "jenisHukumanId").lacksCode()).isTrue();
    }

    @Test
    void aCaseWithoutDecisionIsRefused() {
        CaseFileId open = office.cases().list().lines().stream()
                .map(line -> office.cases()
                        .view()
                        .view(line.head().id())
                        .orElseThrow()
                        .file())
                .filter(file -> !file.history().has(CaseFact.Decided.class))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(handOver.sheet(open, Texts.indonesian()::get).<Boolean>fold(found -> false, reasons -> true))
                .isTrue();
    }

    @Test
    void theWorkbookHasTheRecordInItsOrderAndEveryCellIsText() throws IOException {
        IdisSheet sheet = sheet(decided().id());
        Path target = folder.resolve("idis.xlsx");
        handOver.export(sheet, new IdisWorkbook(Texts.indonesian()), target);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target))) {
            assertThat(cells(workbook.getSheetAt(0).getRow(0))).isEqualTo(RECORD);
            assertThat(cells(workbook.getSheetAt(0).getRow(1)))
                    .isEqualTo(sheet.fields().stream().map(IdisField::value).toList());
            assertThat(workbook.getSheetAt(1).getLastRowNum())
                    .isEqualTo(sheet.uploads().size());
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> row.getCell(i).getStringCellValue())
                .toList();
    }

    @Test
    void filesLieUnderShortNamesAndTheirTakingIsWrittenDown() throws IOException {
        IdisSheet sheet = sheet(decided().id());
        assertThat(sheet.uploads())
                .isNotEmpty()
                .allMatch(upload -> upload.fileName().length() <= 24);
        Path target = Files.createDirectories(folder.resolve("unggah"));
        new TakeUploads(office.letters().handOut()).into(target, sheet.uploads(), Progress.unwatched());
        try (var files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(
                            sheet.uploads().stream().map(IdisUpload::fileName).collect(Collectors.toSet()));
        }
        assertThat(office.letters()
                        .handOut()
                        .trail(sheet.uploads().get(0).letter())
                        .uses())
                .isNotEmpty();
    }

    @Test
    void whatCameBackIsAFactOfTheCase() {
        CaseFile file = decided();
        TestKit kit = new TestKit();
        IdisViewModel.Work work = new IdisViewModel.Work(
                handOver, new TakeUploads(office.letters().handOut()), new IdisWorkbook(Texts.indonesian()));
        showScreen(() ->
                new IdisView(new IdisViewModel(file.id(), work, new InlineJobs(), Texts.indonesian()::get), kit.kit()));
        photograph("idis");
        keep();
        assertThat(sheet(file.id()).uploadedOn()).isEmpty();
        fx(() -> {
            ((TextField) lookup("#reference").query()).setText("HD-2026-7");
            ((TextField) lookup("#note").query()).setText("sesuai bukti unggah");
            return null;
        });
        keep();
        assertThat(sheet(file.id()).reference()).isEqualTo("HD-2026-7");
        assertThat(sheet(file.id()).uploadedOn()).contains(LocalDate.of(2026, 11, 20));
        assertThat(kit.notices).contains("Penyerahan ke I'DIS dicatat pada berkas.");
    }

    /** The card lies below the fold. */
    private void keep() {
        fx(() -> {
            lookup("#keep").queryButton().fire();
            return null;
        });
    }
}
