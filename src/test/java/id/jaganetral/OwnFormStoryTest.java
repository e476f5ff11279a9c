package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.letter.PreparedLetter;
import id.jaganetral.application.letter.own.OwnForm;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.standing.CasePhase;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LayoutFamily;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.letter.set.DocumentChecklist;
import id.jaganetral.domain.letter.set.DocumentItem;
import id.jaganetral.domain.letter.set.DocumentRoute;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A form of the office from its template to the letter: added, found in the case, issued, read back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnFormStoryTest {
    private static final Texts TEXTS = Texts.indonesian();

    @TempDir
    static Path folder;

    private Office office;
    private CaseFileId file;
    private DocumentRoute route;

    @BeforeAll
    void open() {
        office = SampleOffices.open(folder.resolve("contoh"));
        file = office.cases().list().lines().get(0).head().id();
        route = checklist().route();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void aFormOfTheOfficeIsAddedIssuedForACaseAndFoundAgain() throws IOException {
        LetterKind added = done(add(form("Surat Teguran Awal", true), template()));
        assertThat(item(added)).extracting(DocumentItem::state).isEqualTo(DocumentItem.State.NOT_NEEDED);

        LetterDraft draft = begun(added);
        assertThat(draft.kind().inputs())
                .containsExactly("dugaan", "tanggal_periksa", "direkam", "saksi_nama", "saksi_nip", "mengingat");
        PreparedLetter unfinished = done(office.letters().prepare().prepare(draft));
        assertThat(unfinished.missing()).contains("saksi_nama");
        assertThat(refused(office.issueLetter().issue(draft)))
                .anyMatch(reason -> reason.field().filter("saksi_nama"::equals).isPresent());
        IssuedLetter letter = done(office.issueLetter().issue(filled(draft)));

        assertThat(words(office.issueLetter().document(letter)))
                .isEqualTo(List.of(
                        "SURAT TEGURAN AWAL",
                        "NOMOR " + letter.number(),
                        draft.about().name() + " diduga memberi tanda suka pada unggahan pasangan calon.",
                        "Ditegur pada hari Senin, tanggal enam belas bulan November tahun dua ribu dua puluh enam.",
                        "Teguran ini direkam.",
                        "Saksi | Saksi Contoh, S.H. | 19850312 201001 1 004",
                        "1 | Peraturan Pertama",
                        "2 | Peraturan Kedua",
                        signatory().name()));
        assertThat(letters(added))
                .extracting(LetterLine::id, LetterLine::title, LetterLine::number, LetterLine::caseFile)
                .containsExactly(tuple(letter.id(), "Surat Teguran Awal", letter.number(), Optional.of(file.value())));
        assertThat(item(added))
                .isEqualTo(new DocumentItem(
                        added.code(),
                        "Surat Teguran Awal",
                        DocumentItem.State.MADE,
                        item(added).why(),
                        Optional.of(letter.id())));
        assertThat(TEXTS.get(item(added).why())).contains(letter.number());
        assertThat(checklist().items().stream().map(DocumentItem::form)).containsSubsequence("F01", added.code());
    }

    @Test
    void whatATemplateLacksOrNobodyKnowsIsSaidAndNothingIsAdded() throws IOException {
        List<LetterKind> before = office.letters().examineTemplate().kinds();
        DocumentChecklist documents = checklist();
        assertThat(said(add(form("Surat Imbauan", true), docx("Kepada {nama_pegawei}, {nomor}"))))
                .containsExactly("Tanda {nama_pegawei} di badan surat, paragraf 1 tidak dikenal."
                        + " Perbaiki namanya sesuai daftar tanda, atau hapus.");
        assertThat(said(add(form("Surat Imbauan", true), docx("Kepada {nama}"))))
                .containsExactly("Formulir ini diberi nomor surat, tetapi templatnya tidak memuat tanda {nomor}."
                        + " Tambahkan tanda itu pada templat, atau hilangkan centang Diberi nomor surat.");
        assertThat(said(add(form("Surat Imbauan", true), "bukan dokumen".getBytes(StandardCharsets.UTF_8))))
                .hasSize(1);
        assertThat(office.letters().examineTemplate().kinds()).isEqualTo(before);
        assertThat(checklist()).isEqualTo(documents);

        LetterKind unnumbered = done(add(form("Surat Imbauan", false), docx("Kepada {nama}")));
        IssuedLetter letter = done(office.issueLetter().issue(begun(unnumbered).withSignatory(signatory())));
        assertThat(letter.number()).isEmpty();
        assertThat(letter.kind()).isEqualTo(unnumbered.code());
    }

    @Test
    void aTemplateSpoiledAfterwardsIssuesNothingAndTakesNoNumber() throws IOException {
        LetterKind added = done(add(form("Surat Ingatan", true), template()));
        LetterDraft draft = filled(begun(added));
        assertThat(said(office.letters().examineTemplate().replace(added, docx("{nomor} tanpa penanda tangan"))))
                .containsExactly("Formulir ini memerlukan tanda {ttd_nama}, tetapi templat tidak memuatnya."
                        + " Tambahkan tanda itu, atau kembalikan templat sebelumnya.");

        Path inWord = office.letters().examineTemplate().forWord(added);
        byte[] good = Files.readAllBytes(inWord);
        Files.write(inWord, docx("{nomor} {ttd_nama} {tanda_asing}"));
        assertThat(said(office.issueLetter().issue(draft)))
                .containsExactly("Tanda {tanda_asing} di badan surat, paragraf 1 tidak dikenal."
                        + " Perbaiki namanya sesuai daftar tanda, atau hapus.");
        assertThat(letters(added)).isEmpty();
        Files.write(inWord, good);
        String first = done(office.letters().prepare().prepare(draft)).values().text("nomor");
        assertThat(done(office.issueLetter().issue(draft)).number()).isEqualTo(first);
    }

    @Test
    void aFormAsksForWhatItsTemplateAsksForNow() throws IOException {
        LetterKind added = done(add(form("Surat Pembinaan", true), docx("{nomor} {dugaan} {ttd_nama}")));
        assertThat(begun(added).kind().inputs()).containsExactly("dugaan");
        done(office.letters()
                .examineTemplate()
                .replace(added, docx("{nomor} {saksi_nama} {#mengingat}{dasar_hukum} {/mengingat}{ttd_nama}")));
        LetterDraft draft = begun(added);
        assertThat(draft.kind().inputs()).containsExactly("saksi_nama", "mengingat");
        assertThat(draft.kind().required()).containsExactlyInAnyOrder("nomor", "ttd_nama");
        Files.write(
                office.letters().examineTemplate().forWord(added), docx("{nomor} {#direkam}ya{/direkam} {ttd_nama}"));
        assertThat(begun(added).kind().inputs()).containsExactly("direkam");
    }

    /** As an officer would type it in Word: tags broken into runs, a table whose row repeats, a condition. */
    private static byte[] template() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("SURAT TEGURAN AWAL");
            XWPFParagraph number = word.createParagraph();
            for (String run : List.of("NOMOR {", "no", "mor}")) {
                number.createRun().setText(run);
            }
            word.createParagraph().createRun().setText("{nama} diduga {dugaan}.");
            word.createParagraph()
                    .createRun()
                    .setText(
                            "Ditegur pada hari {hari_periksa}, {tanggal_periksa_kata}. {#tanggal_periksa}{/tanggal_periksa}");
            word.createParagraph().createRun().setText("{#direkam}");
            word.createParagraph().createRun().setText("Teguran ini direkam.");
            word.createParagraph().createRun().setText("{/direkam}");
            row(word.createTable(1, 3), "Saksi", "{saksi_nama}", "{saksi_nip}");
            row(word.createTable(1, 2), "{#mengingat}{no}", "{dasar_hukum}{/mengingat}");
            word.createParagraph().createRun().setText("{ttd_nama}");
            return bytes(word);
        }
    }

    private static void row(XWPFTable table, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.getRow(0).getCell(i).setText(cells[i]);
        }
    }

    private static byte[] docx(String words) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText(words);
            return bytes(word);
        }
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        return out.toByteArray();
    }

    private OwnForm form(String title, boolean numbered) {
        return new OwnForm(
                "",
                title,
                LayoutFamily.CENTRED_TITLE,
                LetterTopic.Kind.CASE,
                Optional.of(route),
                CasePhase.SUMMONS,
                numbered,
                "Rahasia",
                "800.1.6.2",
                "Atasan langsung",
                List.of());
    }

    private Outcome<LetterKind> add(OwnForm form, byte[] docx) {
        return office.letters().ownForms().add(form, docx);
    }

    private LetterDraft begun(LetterKind form) {
        return office.letters().draft().draft(form.code(), file);
    }

    private LetterDraft filled(LetterDraft draft) {
        return draft.withSignatory(signatory())
                .withNumber(NumberWish.next())
                .with("dugaan", "memberi tanda suka pada unggahan pasangan calon")
                .with("tanggal_periksa", "2026-11-16")
                .with("direkam", LetterDraft.YES)
                .with("saksi_nama", "Saksi Contoh, S.H.")
                .with("saksi_nip", "198503122010011004")
                .withRows(
                        "mengingat",
                        List.of(Map.of("dasar_hukum", "Peraturan Pertama"), Map.of("dasar_hukum", "Peraturan Kedua")));
    }

    private Signatory signatory() {
        return office.letters().offices().load().signatories().get(0);
    }

    private DocumentChecklist checklist() {
        return office.letters()
                .checkDocuments()
                .check(office.cases().view().view(file).orElseThrow());
    }

    private DocumentItem item(LetterKind form) {
        return checklist().items().stream()
                .filter(one -> one.form().equals(form.code()))
                .findFirst()
                .orElseThrow();
    }

    private List<LetterLine> letters(LetterKind form) {
        return office.letters()
                .find()
                .list(
                        new LetterFilter(
                                "",
                                Optional.of(form.code()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        0,
                        10)
                .lines();
    }

    /** Paragraphs and rows of tables in their order, empty ones left out. */
    private static List<String> words(byte[] docx) throws IOException {
        List<String> words = new ArrayList<>();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (IBodyElement element : word.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    for (XWPFTableRow row : table.getRows()) {
                        words.add(String.join(
                                " | ",
                                row.getTableCells().stream()
                                        .map(cell -> cell.getText().strip())
                                        .toList()));
                    }
                } else if (element instanceof XWPFParagraph paragraph) {
                    words.add(paragraph.getText().strip());
                }
            }
        }
        return words.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static List<Reason> refused(Outcome<?> outcome) {
        return outcome.fold(done -> List.of(), reasons -> reasons);
    }

    private static List<String> said(Outcome<?> outcome) {
        return refused(outcome).stream()
                .map(reason -> TEXTS.get(reason.message()))
                .toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(
                    reasons.stream().map(reason -> TEXTS.get(reason.message())).toList());
        });
    }
}
