package id.jaganetral.document.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.document.template.WordTemplate;
import id.jaganetral.document.template.WordTemplateReader;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.SampleValues;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import id.jaganetral.forge.ForgeTemplates;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped form: made by the forge, right by its own rules, filled and read back with another reader. */
class ShippedTemplatesTest {
    private static final LetterCatalogue CATALOGUE = new ShippedLetterLibrary().catalogue();
    private static final TagValues SAMPLE = SampleValues.of(CATALOGUE);

    static Stream<LetterKind> kinds() {
        return CATALOGUE.kinds().stream();
    }

    @Test
    void theFolderHoldsWhatTheForgeMakes() throws IOException {
        Map<String, Integer> forged = new TreeMap<>();
        ForgeTemplates.all().forEach((name, bytes) -> forged.put(name, Arrays.hashCode(bytes)));
        Map<String, Integer> shipped = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".docx")).toList()) {
                shipped.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        assertThat(shipped).isEqualTo(forged);
        assertThat(shipped.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        CATALOGUE.kinds().stream().map(LetterKind::template).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFormPassesItsOwnDoctorAndLacksNoSample(LetterKind kind) throws IOException {
        WordTemplate template = template(kind.code());
        assertThat(kind.rules(CATALOGUE.tagNames()).check(template.tags())).isEmpty();
        assertThat(template.remarks()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(template.fill(SAMPLE, out)).isEmpty();
        assertThat(text(out.toByteArray())).doesNotContain("{", "}", "[");
    }

    @Test
    void inputsOfEveryFormAreKnownTags() {
        for (LetterKind kind : CATALOGUE.kinds()) {
            assertThat(CATALOGUE.tagNames()).containsAll(kind.inputs()).containsAll(kind.required());
        }
    }

    @Test
    void theFirstSummonsHasItsPartsInOrder() throws IOException {
        assertThat(filled("F01", TagValues.none()))
                .containsSubsequence(
                        "RAHASIA",
                        "SURAT PANGGILAN I",
                        "NOMOR 800.1.6.2/45/BKPSDM/2026",
                        "kehadiran Saudara",
                        "Contoh Pegawai Satu, S.Sos.",
                        "19850312 201001 1 004",
                        "Penata Tingkat I, III/d",
                        "Analis Kebijakan Ahli Muda",
                        "Bidang Pengembangan, Dinas Pendidikan",
                        "untuk menghadap kepada:",
                        "Rabu",
                        "2 Desember 2026",
                        "09.00 WIB",
                        "Ruang Rapat BKPSDM",
                        "untuk diperiksa sehubungan dengan dugaan pelanggaran PP 94/2021 Pasal 5 huruf n angka 6",
                        "Demikian untuk dilaksanakan.",
                        "Kota Contoh, 20 November 2026",
                        "SEKRETARIS DAERAH,",
                        "Drs. SURYA CONTOH, M.Si.",
                        "Tembusan:");
    }

    @Test
    void aContractEmployeeWithoutRankHasNoRankLine() throws IOException {
        String letter =
                filled("F01", TagValues.builder().text("pangkat_gol", "").build());
        assertThat(letter.substring(0, letter.indexOf("menghadap")))
                .doesNotContain("Pangkat")
                .contains("NIP", "Jabatan");
    }

    @Test
    void severalExaminersAreATeam() throws IOException {
        TagValues chair = person("1", "Ketua", "Rina Contoh, S.H.");
        TagValues secretary = person("2", "Sekretaris", "Budi Contoh, S.IP.");
        TagValues team = TagValues.builder()
                .flag("tim", true)
                .rows("pemeriksa", List.of(chair, secretary))
                .build();
        assertThat(filled("F01", team))
                .containsSubsequence(
                        "kepada Tim Pemeriksa:",
                        "1.  Ketua",
                        "Rina Contoh, S.H.",
                        "2.  Sekretaris",
                        "Budi Contoh, S.IP.")
                .doesNotContain("menghadap kepada:");
    }

    @Test
    void aVirtualExaminationPrintsItsLink() throws IOException {
        assertThat(filled("F01", TagValues.builder().flag("daring", true).build()))
                .contains("Konferensi video, https://rapat.contohkab.example/periksa");
        assertThat(filled("F01", TagValues.none())).doesNotContain("Tautan");
    }

    @Test
    void theReportAfterTwoAbsencesRestsOnTheEvidence() throws IOException {
        assertThat(filled("F10", TagValues.builder().flag("diperiksa", false).build()))
                .contains("tetapi yang bersangkutan tidak hadir", "PP 94/2021 Pasal 26 ayat (4)")
                .doesNotContain("telah melakukan pemeriksaan", "Berita Acara");
    }

    @Test
    void theReportOfAnUnprovenBreachRecommendsNothing() throws IOException {
        assertThat(filled("F10", TagValues.builder().flag("terbukti", false).build()))
                .contains("tidak terbukti")
                .doesNotContain("direkomendasikan");
    }

    @Test
    void severalActsAreRowsOfTheFindings() throws IOException {
        List<TagValues> acts = List.of(act("Unggahan pertama"), act("Komentar kedua"), act("Hadir deklarasi"));
        assertThat(filled("F10", TagValues.builder().rows("perbuatan", acts).build()))
                .containsSubsequence("Unggahan pertama", "Komentar kedua", "Hadir deklarasi");
    }

    @Test
    void theFollowUpOfAnOwnFindingNamesNoIncomingLetter() throws IOException {
        assertThat(filled("TL", TagValues.builder().flag("surat_masuk", false).build()))
                .contains("yang kami ketahui tanggal 14 Oktober 2024")
                .doesNotContain("Menindaklanjuti surat");
    }

    @Test
    void theFollowUpAsksToLiftABlockOnlyWhenThereIsOne() throws IOException {
        assertThat(filled("TL", TagValues.none())).doesNotContain("pemblokiran");
        assertThat(filled(
                        "TL",
                        TagValues.builder()
                                .flag("buka_blokir", true)
                                .text("tanggal_blokir", "1 Desember 2026")
                                .build()))
                .contains("diblokir sejak tanggal 1 Desember 2026");
    }

    private static TagValues person(String no, String role, String name) {
        return TagValues.builder()
                .text("no", no)
                .text("kedudukan", role)
                .text("nama", name)
                .text("nip", "19850312 201001 1 004")
                .text("label_pangkat", "Golongan")
                .text("pangkat_gol", "IX")
                .text("jabatan", "Auditor")
                .build();
    }

    private static TagValues act(String form) {
        TagValue.Rows sample = (TagValue.Rows) SAMPLE.find("perbuatan").orElseThrow();
        return sample.rows()
                .get(0)
                .with(TagValues.builder().text("bentuk", form).build());
    }

    private static String filled(String code, TagValues changes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(template(code).fill(SAMPLE.with(changes), out)).isEmpty();
        return text(out.toByteArray());
    }

    private static WordTemplate template(String code) throws IOException {
        byte[] file =
                Files.readAllBytes(Path.of("templates", CATALOGUE.kind(code).template()));
        return new WordTemplateReader().read(file).fold(done -> done, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    private static String text(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
