package id.jaganetral.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.template.PictureBytes;
import id.jaganetral.domain.template.TagRules;
import id.jaganetral.domain.template.TagUse;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import id.jaganetral.domain.template.TemplateProblem;
import id.jaganetral.forge.DocxFile;
import id.jaganetral.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates mangled by hand the way Word does it, filled and read back with another reader. */
class WordTemplateTest {
    private static final TagValues SITI =
            TagValues.builder().text("nama", "Siti").build();

    static Stream<Arguments> manglings() {
        return Stream.of(
                Arguments.of("in one run", run("Yth. {nama}.")),
                Arguments.of("split over runs", run("Yth. {") + run("na") + run("ma") + run("}.")),
                Arguments.of(
                        "with spelling marks between",
                        run("Yth. {na") + "<w:proofErr w:type=\"spellStart\"/>" + run("ma}")
                                + "<w:proofErr w:type=\"spellEnd\"/>" + run(".")),
                Arguments.of("with a bookmark inside", run("Yth. {na") + bookmark(1) + run("ma}.")),
                Arguments.of("with smart quotes", run("Yth. {“nama”}.")),
                Arguments.of("with blanks and capitals", run("Yth. { Nama\u00a0}.")),
                Arguments.of(
                        "as a tracked insertion",
                        run("Yth. ") + "<w:ins w:id=\"9\" w:author=\"x\">" + run("{nama}.") + "</w:ins>"),
                Arguments.of(
                        "with a tracked deletion inside",
                        run("Yth. {na")
                                + "<w:del w:id=\"9\" w:author=\"x\"><w:r><w:delText>salah</w:delText></w:r></w:del>"
                                + run("ma}.")),
                Arguments.of(
                        "in a content control",
                        run("Yth. ") + "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + run("{nama}")
                                + "</w:sdtContent></w:sdt>" + run(".")),
                Arguments.of(
                        "half in a smart tag",
                        run("Yth. {") + "<w:smartTag w:element=\"x\"><w:smartTagPr/>" + run("nama") + "</w:smartTag>"
                                + run("}.")),
                Arguments.of(
                        "with a comment",
                        run("Yth. ") + "<w:commentRangeStart w:id=\"0\"/>" + run("{nama}")
                                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                                + run(".")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manglings")
    void aTagIsFoundHoweverWordWroteIt(String how, String runs) throws IOException {
        assertThat(lines(fill(p(runs), SITI))).containsExactly("Yth. Siti.");
    }

    @Test
    void theFormattingOfTheFirstCharacterIsKept() throws IOException {
        String runs =
                "<w:r><w:rPr><w:b/></w:rPr><w:t>{na</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>ma}, biasa</w:t></w:r>";
        XWPFParagraph paragraph = fill(p(runs), SITI).getParagraphs().get(0);
        List<XWPFRun> found = paragraph.getRuns();
        assertThat(found).extracting(XWPFRun::text).containsExactly("Siti", ", biasa");
        assertThat(found).extracting(XWPFRun::isBold).containsExactly(true, false);
        assertThat(found).extracting(XWPFRun::isItalic).containsExactly(false, true);
    }

    @Test
    void valuesAreEscapedAndLineBreaksKept() throws IOException {
        TagValues values = TagValues.builder()
                .text("nama", "A & B <x>\nbaris\t\"dua\"\u0000")
                .build();
        assertThat(lines(fill(p(run("{nama}")), values))).containsExactly("A & B <x>\nbaris\t\"dua\"");
    }

    @Test
    void aLoopRepeatsParagraphsAndItsTagParagraphsVanish() throws IOException {
        String body = p(run("awal"))
                + p(run("{#pemeriksa}"))
                + p(run("{no}. {nama}"))
                + p(run("NIP {nip}"))
                + p(run("{/pemeriksa}"))
                + p(run("akhir"));
        assertThat(lines(fill(body, examiners())))
                .containsExactly("awal", "1. Rina", "NIP 11", "2. Budi", "NIP 22", "akhir");
    }

    @Test
    void aLoopInOneRowRepeatsTheRow() throws IOException {
        String body = table(
                        row(cell(p(run("No"))), cell(p(run("Nama")))),
                        row(cell(p(run("{#pemeriksa}{no}"))), cell(p(run("{nama}{/pemeriksa}")))))
                + p("");
        assertThat(cells(fill(body, examiners()))).containsExactly("No|Nama", "1|Rina", "2|Budi");
    }

    @Test
    void rowsThatHoldOnlyTagsVanish() throws IOException {
        String body = table(
                        row(cell(p(run("{#pemeriksa}"))), cell(p(""))),
                        row(cell(p(run("{nama}"))), cell(p(run("{nip}")))),
                        row(cell(p(run("{/pemeriksa}"))), cell(p(""))))
                + p("");
        assertThat(cells(fill(body, examiners()))).containsExactly("Rina|11", "Budi|22");
    }

    @Test
    void aLoopInATableInsideATableRepeatsTheInnerRowOnly() throws IOException {
        String inner = table(row(cell(p(run("{#pemeriksa}{na") + run("ma}"))), cell(p(run("{nip}{/pemeriksa}")))));
        XWPFDocument filled = fill(table(row(cell(p(run("luar"))), cell(inner + p("")))) + p(""), examiners());
        assertThat(filled.getTables()).hasSize(1);
        assertThat(filled.getTables().get(0).getRows()).hasSize(1);
        assertThat(filled.getTables()
                        .get(0)
                        .getRow(0)
                        .getCell(1)
                        .getTables()
                        .get(0)
                        .getRows())
                .extracting(found ->
                        found.getCell(0).getText() + "|" + found.getCell(1).getText())
                .containsExactly("Rina|11", "Budi|22");
    }

    @Test
    void aTableWithoutRowsIsNotWritten() throws IOException {
        String body =
                table(row(cell(p(run("{#pemeriksa}{nama}{/pemeriksa}{#pemeriksa}"))), cell(p(run("{/pemeriksa}")))))
                        + p(run("akhir"));
        XWPFDocument filled =
                fill(body, TagValues.builder().rows("pemeriksa", List.of()).build());
        assertThat(filled.getTables()).isEmpty();
        assertThat(lines(filled)).containsExactly("akhir");
    }

    @Test
    void aCellKeepsAParagraphWhenItsLoopIsEmpty() throws IOException {
        String body =
                table(row(cell(p(run("{#pemeriksa}")) + p(run("{nama}")) + p(run("{/pemeriksa}"))), cell(p(run("x")))))
                        + p("");
        XWPFDocument filled =
                fill(body, TagValues.builder().rows("pemeriksa", List.of()).build());
        XWPFTableCell empty = filled.getTables().get(0).getRow(0).getCell(0);
        assertThat(empty.getParagraphs()).hasSize(1);
        assertThat(cells(filled)).containsExactly("|x");
    }

    @Test
    void aTableInALoopAndALoopInItsRowsAreFilled() throws IOException {
        TagValues act = TagValues.builder()
                .text("bentuk", "unggahan")
                .rows("faktor", List.of(text("f", "a"), text("f", "b")))
                .build();
        String body = p(run("{#perbuatan}"))
                + table(row(cell(p(run("{bentuk}"))), cell(p(run("{#faktor}{f}; {/faktor}")))))
                + p(run("{/perbuatan}"))
                + p("");
        XWPFDocument filled =
                fill(body, TagValues.builder().rows("perbuatan", List.of(act)).build());
        assertThat(cells(filled)).containsExactly("unggahan|a; b; ");
    }

    @Test
    void conditionsShowOneBranchWithoutABlankLine() throws IOException {
        String body = p(run("awal"))
                + p(run("{#pangkat}Pangkat {pangkat}{/pangkat}"))
                + p(run("{^pangkat}"))
                + p(run("tanpa pangkat"))
                + p(run("{/pangkat}"))
                + p(run("akhir"));
        assertThat(lines(fill(body, text("pangkat", "Penata")))).containsExactly("awal", "Pangkat Penata", "akhir");
        assertThat(lines(fill(body, text("pangkat", "")))).containsExactly("awal", "tanpa pangkat", "akhir");
    }

    @Test
    void aLoopWithinOneParagraphRepeatsItsWords() throws IOException {
        assertThat(lines(fill(p(run("Tim: {#pemeriksa}{nama}, {/pemeriksa}selesai")), examiners())))
                .containsExactly("Tim: Rina, Budi, selesai");
    }

    @Test
    void missingValuesAreNamedAndVisible() throws IOException {
        WordTemplate template = template(p(run("{nama} {jabatan}")) + p(run("{#tim}x{/tim}")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(template.fill(SITI, out)).containsExactly("jabatan", "tim");
        assertThat(lines(open(out.toByteArray()))).containsExactly("Siti [jabatan]");
    }

    @Test
    void tokensOfAnotherSystemAreLeftAlone() throws IOException {
        assertThat(lines(fill(p(run("${nomor_naskah} {nama}")), SITI))).containsExactly("${nomor_naskah} Siti");
    }

    @Test
    void headersFootersAndTextBoxesAreFilled() throws IOException {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + p(run("{nama}"))
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + "<w:txbxContent>" + p(run("{nama}")) + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>";
        byte[] file = new DocxFile()
                .header("header1", p(run("Kepala {nama}")))
                .footer("footer1", p(run("Kaki {nama}")))
                .body(p(box) + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader1\"/>"
                        + "<w:footerReference w:type=\"default\" r:id=\"rIdfooter1\"/></w:sectPr>")
                .bytes();
        WordTemplate template = done(new WordTemplateReader().read(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(template.fill(SITI, out)).isEmpty();
        XWPFDocument filled = open(out.toByteArray());
        assertThat(filled.getHeaderList().get(0).getText()).contains("Kepala Siti");
        assertThat(filled.getFooterList().get(0).getText()).contains("Kaki Siti");
        assertThat(filled.getDocument().xmlText()).doesNotContain("{nama}").contains("Siti");
        assertThat(template.tags())
                .extracting(TagUse::place)
                .extracting(place -> Texts.indonesian().get(place))
                .containsExactlyInAnyOrder("kotak teks, paragraf 2", "kepala halaman", "kaki halaman");
    }

    @Test
    void aPictureIsPlacedInItsSize() throws IOException {
        TagValue picture = new TagValue.Picture(new PictureBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G'}), 20, 25);
        byte[] file = new DocxFile()
                .header("header1", p(run("{%lambang}")))
                .body(p(run("{%lambang}"))
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader1\"/></w:sectPr>")
                .bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        done(new WordTemplateReader().read(file))
                .fill(TagValues.builder().put("lambang", picture).build(), out);
        XWPFDocument filled = open(out.toByteArray());
        assertThat(filled.getAllPictures()).hasSize(1);
        assertThat(filled.getHeaderList().get(0).getAllPictures()).hasSize(1);
        assertThat(filled.getDocument().xmlText()).contains("cx=\"720000\" cy=\"900000\"");
    }

    @Test
    void theSameValuesGiveTheSameBytes() throws IOException {
        WordTemplate template = template(p(run("{nama}")));
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        template.fill(SITI, one);
        template.fill(SITI, two);
        assertThat(one.toByteArray()).isEqualTo(two.toByteArray());
    }

    @Test
    void unbalancedLoopsAreRefusedByName() {
        assertThat(reasons(p(run("{#pemeriksa}{nama}"))))
                .containsExactly("Tanda {#pemeriksa} tidak mempunyai penutup {/pemeriksa}. "
                        + "Tambahkan penutupnya di bagian dokumen yang sama.");
        assertThat(reasons(p(run("{nama}{/pemeriksa}"))))
                .hasSize(1)
                .allMatch(text -> text.contains("pembuka {#pemeriksa}"));
        assertThat(reasons(p(run("{#a}{#b}{/a}{/b}")))).hasSize(2);
    }

    @Test
    void filesThatAreNoTemplateAreRefusedInPlainWords() throws IOException {
        assertThat(reasonsOf("bukan dokumen".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("bukan dokumen Word");
        assertThat(reasonsOf(new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                }))
                .singleElement()
                .asString()
                .contains("kata sandi");
        byte[] file = new DocxFile().body(p(run("x"))).bytes();
        byte[] half = Arrays.copyOf(file, file.length / 2);
        assertThat(reasonsOf(half)).singleElement().asString().contains("rusak");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }
        assertThat(reasonsOf(bytes.toByteArray())).singleElement().asString().contains("terlalu besar");
    }

    @Test
    void externalEntitiesAreRefused() {
        byte[] file = new DocxFile().header("header1", "").body("").bytes();
        assertThat(done(new WordTemplateReader().read(file)).tags()).isEmpty();
        byte[] attack = new DocxFile()
                .part("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document/>")
                .bytes();
        assertThat(reasonsOf(attack)).singleElement().asString().contains("rusak");
    }

    @Test
    void theDoctorNamesUnknownTagsWithTheNearestKnownOneAndMissingTags() throws IOException {
        WordTemplate template = template(p(run("{nma} {nama}")) + table(row(cell(p(run("{zzzzzzzz}"))))) + p(""));
        TagRules rules = new TagRules(Set.of("nama", "nip", "jabatan"), Set.of("nama", "nip"));
        assertThat(rules.check(template.tags()))
                .extracting(
                        problem -> problem.kind() + ": " + Texts.indonesian().get(problem.message()))
                .containsExactly(
                        "UNKNOWN: Tanda {nma} di badan surat, paragraf 1 tidak dikenal. Mungkin maksudnya {nama}.",
                        "UNKNOWN: Tanda {zzzzzzzz} di tabel 1, baris 1 tidak dikenal. Perbaiki namanya sesuai daftar tanda, atau hapus.",
                        "MISSING: Formulir ini memerlukan tanda {nip}, tetapi templat tidak memuatnya. "
                                + "Tambahkan tanda itu, atau kembalikan templat sebelumnya.");
    }

    @Test
    void aStrayBraceIsARemarkOnly() throws IOException {
        assertThat(template(p(run("{nama} dan {jabatan"))).remarks())
                .extracting(TemplateProblem::kind)
                .containsExactly(TemplateProblem.Kind.STRAY_BRACE);
    }

    @Test
    void theSameValuesTwiceStandOnPagesOfTheirOwn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template(p(run("Yth. {nama}."))).fillAll(List.of(SITI, SITI).iterator(), out);
        XWPFDocument both = open(out.toByteArray());
        assertThat(lines(both)).containsExactly("Yth. Siti.", "", "Yth. Siti.");
        assertThat(both.getParagraphs().get(1).getCTP().getPPr().isSetSectPr()).isTrue();
    }

    private static TagValues text(String name, String text) {
        return TagValues.builder().text(name, text).build();
    }

    private static TagValues examiners() {
        TagValues rina = TagValues.builder()
                .text("no", "1")
                .text("nama", "Rina")
                .text("nip", "11")
                .build();
        TagValues budi = TagValues.builder()
                .text("no", "2")
                .text("nama", "Budi")
                .text("nip", "22")
                .build();
        return TagValues.builder().rows("pemeriksa", List.of(rina, budi)).build();
    }

    private static WordTemplate template(String body) throws IOException {
        return done(new WordTemplateReader().read(new DocxFile().body(body).bytes()));
    }

    private static XWPFDocument fill(String body, TagValues values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template(body).fill(values, out);
        return open(out.toByteArray());
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> lines(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<String> cells(XWPFDocument document) {
        return document.getTables().stream()
                .map(XWPFTable::getRows)
                .flatMap(List::stream)
                .map(WordTemplateTest::cells)
                .toList();
    }

    private static String cells(XWPFTableRow row) {
        return String.join(
                "|", row.getTableCells().stream().map(XWPFTableCell::getText).toList());
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    private static List<String> reasons(String body) {
        return reasonsOf(new DocxFile().body(body).bytes());
    }

    private static List<String> reasonsOf(byte[] file) {
        return new WordTemplateReader().read(file).fold(template -> List.<String>of(), reasons -> reasons.stream()
                .map(Reason::message)
                .map(message -> Texts.indonesian().get(message))
                .toList());
    }

    private static String p(String runs) {
        return "<w:p w14:paraId=\"00000001\">" + runs + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String bookmark(int id) {
        return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"" + id + "\"/>";
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String paragraphs) {
        return "<w:tc><w:tcPr/>" + paragraphs + "</w:tc>";
    }
}
