package id.jaganetral.document.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.document.template.WordTemplate;
import id.jaganetral.document.template.WordTemplateReader;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.SampleValues;
import id.jaganetral.domain.template.PictureBytes;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each variant of the forms of ethics panel, remedy, intake, evidence and prevention says what it must, and no more. */
class FurtherFormsTest {
    private static final LetterCatalogue CATALOGUE = new ShippedLetterLibrary().catalogue();
    private static final TagValues SAMPLE = SampleValues.of(CATALOGUE);

    static Stream<Arguments> variants() {
        return Stream.of(
                variant("F21", "", "", "SIDANG MAJELIS KODE ETIK I NOMOR", "Menunjuk Surat Panggilan I"),
                variant("F21", "panggilan_kedua", "", "KODE ETIK II NOMOR", "KODE ETIK I NOMOR"),
                variant("F22", "", "menolak_ttd", "Apa yang Saudara lakukan", "tidak bersedia"),
                variant("F22", "menolak_ttd", "", "tidak bersedia menandatangani pada tanggal", "tidak hadir"),
                variant("F22", "", "diperiksa", "tidak hadir meskipun telah dipanggil", "Pertanyaan"),
                variant("F23", "terbukti", "sanksi_terbuka", "pernyataan secara tertutup", "tidak bersalah"),
                variant("F23", "terbukti sanksi_terbuka", "", "pernyataan secara terbuka", "tertutup"),
                variant("F23", "terbukti tindakan_administratif", "", "menurut ketentuan disiplin", "tidak bersalah"),
                variant("F23", "", "terbukti", "tidak bersalah", "sanksi moral"),
                variant("F24", "", "sanksi_terbuka", "dinyatakan secara tertutup oleh", "TERBUKA"),
                variant("F24", "sanksi_terbuka", "", "dinyatakan secara terbuka oleh", "TERTUTUP"),
                variant("F24N", "", "sanksi_terbuka", "RAHASIA NASKAH PERNYATAAN SANKSI MORAL SECARA TERTUTUP", "apel"),
                variant("F24N", "sanksi_terbuka", "", "di hadapan apel pagi", "ruang tertutup"),
                variant("F24P", "terlapor_hadir", "", "Yang bersangkutan hadir.", "tidak hadir"),
                variant("F24P", "", "terlapor_hadir", "Yang bersangkutan tidak hadir.", "Yang bersangkutan,"),
                variant(
                        "F25",
                        "keberatan_terlambat",
                        "",
                        "melewati jangka waktu 14 (empat belas) hari kerja",
                        "dikuatkan"),
                variant("F25", "keberatan_dikuatkan", "", "keputusan tersebut dikuatkan", "dibatalkan"),
                variant(
                        "F25",
                        "keberatan_diubah",
                        "keberatan_dikuatkan",
                        "diubah menjadi teguran tertulis",
                        "dikuatkan"),
                variant(
                        "F25",
                        "keberatan_dibatalkan",
                        "keberatan_dikuatkan",
                        "keputusan tersebut dibatalkan",
                        "dikuatkan"),
                variant("F25", "keberatan_ditolak", "keberatan_dikuatkan", "tetap berlaku", "dikuatkan"),
                variant("F25", "", "keberatan_dikuatkan", "dikabulkan untuk sebagian", "dikuatkan"),
                variant("F25R", "keberatan_terlambat", "", "melewati jangka waktu", "dalam jangka waktu"),
                variant("F25B", "", "", "14 (empat belas) hari kerja", "belum ada"),
                variant("F19", "bermeterai", "", "(meterai)", "{"),
                variant("KLARIFIKASI", "klarifikasi_tertulis", "", "secara tertulis", "dengan hadir pada"),
                variant("KLARIFIKASI", "", "klarifikasi_tertulis", "dengan hadir pada", "secara tertulis"),
                variant("DISPOSISI", "", "surat_masuk", "Laporan masyarakat", "Bawaslu"),
                variant("DISPOSISI", "surat_masuk", "", "Bawaslu Kabupaten Contoh", "Laporan masyarakat"),
                variant("TERIMA", "", "ada_bukti", "Belum ada bukti", "Bukti yang diterima"),
                variant("HADIR", "", "", "Contoh Peserta Satu, S.E.", "25."),
                variant("BLOKIR", "", "", "I’DIS tanggal 8 Januari 2027", "{"));
    }

    private static Arguments variant(String form, String holds, String not, String says, String saysNot) {
        return Arguments.of(form, holds, not, says, saysNot);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aVariantSaysWhatItMustAndNotMore(String form, String holds, String not, String says, String saysNot)
            throws IOException {
        TagValues.Builder changes = TagValues.builder();
        Stream.of(holds.split(" ")).filter(tag -> !tag.isEmpty()).forEach(tag -> changes.flag(tag, true));
        Stream.of(not.split(" ")).filter(tag -> !tag.isEmpty()).forEach(tag -> changes.flag(tag, false));
        assertThat(filled(form, changes.build())).contains(says).doesNotContain(saysNot);
    }

    @Test
    void aListOfAttendanceWithoutNamesHasLinesForHandwriting() throws IOException {
        assertThat(filled(
                        "HADIR", TagValues.builder().rows("peserta", List.of()).build()))
                .contains("1.", "25.")
                .doesNotContain("Contoh Peserta");
    }

    @Test
    void aHeadOfRegionSignsTheCircularWithoutNumber() throws IOException {
        TagValues head = TagValues.builder()
                .text("ttd_jabatan", "BUPATI CONTOH,")
                .text("ttd_nama", "NAMA CONTOH")
                .text("ttd_nip", "")
                .text("ttd_pangkat", "")
                .build();
        assertThat(filled("SE", head))
                .containsSubsequence("Ditetapkan di", "pada tanggal", "BUPATI CONTOH,", "NAMA CONTOH")
                .doesNotContain("NIP");
    }

    @Test
    void aContractEmployeeHasNoRankAndANonCivilServantNoNumber() throws IOException {
        TagValues none =
                TagValues.builder().text("pangkat_gol", "").text("nip", "").build();
        for (String form : List.of("F19", "F24N", "KLARIFIKASI", "PAKTA")) {
            String text = filled(form, none);
            String head = text.substring(0, text.indexOf("Unit kerja"));
            assertThat(head).as(form).contains("Nama", "Jabatan").doesNotContain("Pangkat", "Golongan");
        }
        assertThat(filled(
                        "PAKTA",
                        none.with(TagValues.builder().text("ttd_nip", "").build())))
                .doesNotContain("NIP");
    }

    @Test
    void theAnnexHoldsThePictureItsFactsAndAWordForWhatCannotBePrinted() throws IOException {
        TagValues sample =
                ((TagValue.Rows) SAMPLE.find("bukti").orElseThrow()).rows().get(0);
        TagValues shown = sample.with(TagValues.builder()
                .put("gambar", new TagValue.Picture(png(), 90, 140))
                .build());
        byte[] letter = fill(
                "LAMPIRAN-BUKTI",
                TagValues.builder()
                        .flag("tutup_bukti", false)
                        .rows("bukti", List.of(shown, sample))
                        .build());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter))) {
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getAllPictures().get(0).getData()).isEqualTo(png().bytes());
        }
        assertThat(text(letter))
                .contains("tangkapan-layar.png", sample.text("sidik_berkas"), "12 Oktober 2024 pukul 21.04 WIB")
                .containsOnlyOnce("tidak dapat dicetak sebagai gambar");
    }

    @Test
    void theAnnexPrintsTheRedactedPictureInsteadWhenAskedAndNeverTheOriginalBesideIt() throws IOException {
        TagValues sample =
                ((TagValue.Rows) SAMPLE.find("bukti").orElseThrow()).rows().get(0);
        PictureBytes qr = new id.jaganetral.document.access.QrLetterPictures(
                        id.jaganetral.application.letter.material.LetterPictures.none())
                .picture("qr:BUKTI BKT-2024-0001-01")
                .orElseThrow();
        TagValues both = sample.with(TagValues.builder()
                .put("gambar", new TagValue.Picture(png(), 90, 140))
                .put("qr_turunan", new TagValue.Picture(qr, 26, 26))
                .put("gambar_turunan", new TagValue.Picture(qr, 90, 90))
                .build());
        TagValues originalOnly = sample.with(TagValues.builder()
                .put("gambar", new TagValue.Picture(png(), 90, 140))
                .put("qr_turunan", new TagValue.Flag(false))
                .build());
        byte[] letter = fill(
                "LAMPIRAN-BUKTI",
                TagValues.builder()
                        .flag("tutup_bukti", true)
                        .rows("bukti", List.of(both, originalOnly))
                        .build());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter))) {
            assertThat(document.getAllPictures())
                    .allSatisfy(picture -> assertThat(picture.getData()).isEqualTo(qr.bytes()));
        }
        assertThat(text(letter))
                .contains(sample.text("kode_turunan"), sample.text("sidik_turunan"))
                .containsOnlyOnce("belum ada turunannya yang ditutup");
    }

    private static PictureBytes png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 14, BufferedImage.TYPE_INT_RGB), "png", out);
        return new PictureBytes(out.toByteArray());
    }

    private static String filled(String form, TagValues changes) throws IOException {
        return text(fill(form, changes));
    }

    private static byte[] fill(String form, TagValues changes) throws IOException {
        byte[] file =
                Files.readAllBytes(Path.of("templates", CATALOGUE.kind(form).template()));
        WordTemplate template = new WordTemplateReader().read(file).fold(done -> done, reasons -> {
            throw new AssertionError(reasons.toString());
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(template.fill(SAMPLE.with(changes), out)).isEmpty();
        return out.toByteArray();
    }

    private static String text(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().replaceAll("\\s+", " ");
        }
    }
}
