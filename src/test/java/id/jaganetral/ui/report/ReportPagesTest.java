package id.jaganetral.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportLine;
import id.jaganetral.application.report.SampleReports;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.ui.evidence.EvidenceViewer;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.screen.Places;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPagesTest extends ScreenTest {
    private ReportStage stage;
    private ReportWork work;

    @BeforeAll
    static void picturesInMemory() {
        javax.imageio.ImageIO.setUseCache(false);
    }

    @BeforeEach
    void open() {
        stage = new ReportStage();
        work = stage.work();
    }

    @Test
    void theEmptyListSaysWhatToDo() {
        ReportsView view = showScreen(() -> new ReportsView(work, "", stage.kit.kit()));
        assertThat(words(view.root())).contains("Belum ada laporan");
        photograph("report-list-empty");
    }

    @Test
    void theListShowsReportsAndOpensThemByEnter() {
        Report post = fill();
        ReportsView view = showScreen(() -> new ReportsView(work, "", stage.kit.kit()));
        TableView<ReportLine> table = lookup("#table").query();
        assertThat(table.getItems()).extracting(ReportLine::number).containsExactly("LAP-2024-0002", "LAP-2024-0001");
        photograph("report-list");
        fx(() -> {
            table.requestFocus();
            table.getSelectionModel().select(1);
            return null;
        });
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(stage.kit.opened).containsExactly(new Places.ReportDetail(post.id()));
        assertThat(view.title().getValue()).isEqualTo("Laporan");
    }

    @Test
    void aListWithNoHitsOffersToClearTheFilters() {
        fill();
        ReportsView view = showScreen(() -> new ReportsView(work, "tidak ada", stage.kit.kit()));
        assertThat(words(view.root())).contains("Tidak ada laporan yang cocok");
        fx(() -> {
            view.root().lookupAll(".empty-state .button").stream()
                    .map(Button.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
        TableView<ReportLine> table = lookup("#table").query();
        assertThat(table.getItems()).hasSize(2);
    }

    @Test
    void aReportStartedFromAPersonNamesThatPersonAndMayBeLeft() {
        NewReportView view =
                showScreen(() -> new NewReportView(work, Optional.of(SampleReports.EMPLOYEE), stage.kit.kit()));
        assertThat(view.root().lookupAll(".person-row")).hasSize(1);
        assertThat(view.mayLeave()).isTrue();
        photograph("report-new-about");
    }

    @Test
    void anEmptyFormTellsWhatIsMissingAtTheField() {
        NewReportView view = showScreen(() -> new NewReportView(work, Optional.empty(), stage.kit.kit()));
        photograph("report-new-empty");
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertThat(words(view.root()))
                .contains("Wajib diisi.")
                .anyMatch(words -> words.startsWith("Laporan belum disimpan: "))
                .anyMatch(words -> words.startsWith("Tambahkan paling sedikit satu terlapor"))
                .contains("Tambahkan paling sedikit satu tangkapan layar sebagai bukti.");
        photograph("report-new-problems");
        assertThat(stage.reports.count(ReportFilter.everything())).isZero();
        assertThat(view.mayLeave()).isTrue();
    }

    @Test
    void aReportIsLoggedWithADroppedScreenshotAndAPastedOne(@TempDir Path temp) throws Exception {
        Path file = Files.write(temp.resolve("tangkapan layar.png"), ReportStage.screenshot("Pilih nomor 9"));
        NewReportView view = showScreen(() -> new NewReportView(work, Optional.empty(), stage.kit.kit()));
        SearchField search = (SearchField) view.root().lookup(".search-field");
        fx(() -> {
            search.search("sari contoh");
            return null;
        });
        clickOn(search).press(KeyCode.ENTER).release(KeyCode.ENTER);
        fx(() -> {
            view.evidence().zone().take(List.of(file));
            stage.kit.clipboardImage = Optional.of(SwingFXUtils.toFXImage(
                    javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(ReportStage.screenshot("Tempelan"))),
                    null));
            assertThat(view.evidence().paste()).isTrue();
            fillFacts(view.root());
            text(view.root(), "captured").setText("13-10-2024 19:05");
            ((javafx.scene.control.TitledPane) view.root().lookup("#sealed")).setExpanded(true);
            text(view.root(), "reporterName").setText("Pelapor Rekaan");
            text(view.root(), "reporterEmail").setText(" pelapor@contoh.example ");
            return null;
        });
        assertThat(view.mayLeave()).isFalse();
        photograph("report-new");
        fx(() -> {
            view.root().lookupAll(".scroll-pane").stream()
                    .map(javafx.scene.control.ScrollPane.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .setVvalue(1);
            return null;
        });
        photograph("report-new-below");
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        List<ReportLine> lines = stage.reports.lines(ReportFilter.everything(), 0, 10);
        assertThat(lines).hasSize(1);
        Report report = stage.reports.report(lines.get(0).id()).orElseThrow();
        assertThat(report.subjects().get(0).identity()).contains(SampleReports.employee());
        assertThat(report.act().form()).isEqualTo(ActForm.POST);
        assertThat(stage.reports.reporters(report.id()))
                .contains(new Reporter("Pelapor Rekaan", "", "pelapor@contoh.example", "", ""));
        assertThat(stage.evidence.ofReport(report.id()))
                .extracting(item -> item.provenance().fileName())
                .containsExactly("tangkapan layar.png", "");
        assertThat(stage.evidence.ofReport(report.id()))
                .allMatch(item ->
                        item.provenance().capturedAt().equals(Optional.of(Instant.parse("2024-10-13T12:05:00Z"))));
        assertThat(stage.kit.opened).containsExactly(new Places.ReportDetail(report.id()));
        assertThat(stage.kit.notices).containsExactly("Laporan LAP-2024-0001 disimpan");
        assertThat(view.mayLeave()).isTrue();
    }

    @Test
    void anElectionWithoutOfficeAndAnUnreadableTimeAreToldAtTheField() {
        NewReportView view = showScreen(() -> new NewReportView(work, Optional.empty(), stage.kit.kit()));
        fx(() -> {
            ComboBox<?> election = (ComboBox<?>) view.root().lookup("#election");
            assertThat(election.getItems()).isNotEmpty();
            election.getSelectionModel().selectFirst();
            ((ComboBox<?>) view.root().lookup("#race")).setValue(null);
            text(view.root(), "captured").setText("kemarin sore");
            return null;
        });
        press(view.root(), "Simpan laporan");
        assertThat(words(view.root()))
                .contains(
                        "Pilih jenis jabatannya, atau kosongkan pemilihannya.",
                        "Waktu ini tidak terbaca. Tulis seperti 07-02-2024 14.30.");
    }

    @Test
    void theSamePostIsWarnedOf() {
        fill();
        NewReportView view = showScreen(() -> new NewReportView(work, Optional.empty(), stage.kit.kit()));
        fx(() -> {
            text(view.root(), "link").setText("m.facebook.com/sari.contoh/posts/1");
            return null;
        });
        assertThat(words(view.root()))
                .contains("Unggahan ini sudah dilaporkan: LAP-2024-0001. Periksa dahulu apakah laporan baru memang"
                        + " diperlukan.");
    }

    @Test
    void aPictureThatCameBeforeIsRecognisedAndAnotherReporterJoinsThatReport(@TempDir Path temp) throws Exception {
        Report post = fill();
        Path copy = Files.write(temp.resolve("kiriman ulang.png"), halfSize(ReportStage.screenshot("Pilih nomor 9")));
        NewReportView view = showScreen(() -> new NewReportView(work, Optional.empty(), stage.kit.kit()));
        fx(() -> {
            view.evidence().zone().take(List.of(copy));
            ((javafx.scene.control.TitledPane) view.root().lookup("#sealed")).setExpanded(true);
            text(view.root(), "reporterName").setText("Pelapor Kedua");
            return null;
        });
        work.known().ofReport(post.id());
        fx(() -> {
            view.evidence().zone().take(List.of(Files.write(temp.resolve("lain.png"), ReportStage.screenshot("Ayo"))));
            return null;
        });
        assertThat(words(view.root()))
                .anyMatch(words ->
                        words.startsWith("kiriman ulang.png mungkin sama dengan bukti 1 pada laporan LAP-2024-0001"));
        photograph("report-new-known-again");
        press(view.root(), "Gabungkan ke LAP-2024-0001");
        assertThat(stage.reports.reporters(post.id()))
                .extracting(Reporter::name)
                .containsExactly("Pelapor Rekaan", "Pelapor Kedua");
        assertThat(stage.evidence.ofReport(post.id())).hasSize(4);
        assertThat(stage.reports.count(ReportFilter.everything())).isEqualTo(2);
        assertThat(stage.kit.opened).containsExactly(new Places.ReportDetail(post.id()));
    }

    @Test
    void thePageOfAReportNamesOtherReportsWithTheSamePicture() {
        Report post = fill();
        Report other = stage.reports
                .report(stage.reports
                        .lines(ReportFilter.everything(), 0, 10)
                        .get(0)
                        .id())
                .orElseThrow();
        stage.evidence.add(stage.received("Pilih nomor 9").asItem(other.id(), 1));
        work.known().ofReport(other.id());
        ReportDetailView view = showScreen(() -> new ReportDetailView(work, post.id(), stage.kit.kit()));
        assertThat(words(view.root()))
                .contains("Bukti 1 adalah berkas yang sama dengan bukti 1 pada laporan LAP-2024-0002.");
        stage.evidence.add(stage.received("Ayo menang").asItem(other.id(), 2));
        ReportDetailView again = showScreen(() -> new ReportDetailView(work, post.id(), stage.kit.kit()));
        String second = "Bukti 2 adalah berkas yang sama dengan bukti 2 pada laporan LAP-2024-0002.";
        assertThat(words(again.root())).contains("2 berkas yang sama ada di laporan lain.");
        assertThat(isShown(again.root(), second)).isFalse();
        photograph("report-detail-known-again");
        fx(() -> {
            ((javafx.scene.control.Hyperlink) again.root().lookup("#openKnown")).fire();
            return null;
        });
        assertThat(isShown(again.root(), second)).isTrue();
        photograph("report-detail-known-again-list");
    }

    private static boolean isShown(Region root, String words) {
        return root.lookupAll(".label").stream()
                .filter(node -> node instanceof javafx.scene.control.Label label
                        && label.getText().equals(words))
                .anyMatch(node -> node.getParent().getParent().isVisible());
    }

    @Test
    void aPictureIsMarkedRedactedSavedAndGoneOnFromAsAnotherDerivative() {
        Report post = fill();
        ReportDetailView view = showScreen(() -> new ReportDetailView(work, post.id(), stage.kit.kit()));
        fx(() -> {
            ((javafx.scene.control.MenuButton) view.root().lookup("#markEvidence"))
                    .getItems()
                    .get(0)
                    .fire();
            return null;
        });
        stage.kit.typed.add("ajakan memilih");
        for (KeyCode key : List.of(KeyCode.R, KeyCode.ENTER, KeyCode.UP, KeyCode.UP, KeyCode.N, KeyCode.ENTER)) {
            press(key).release(key);
        }
        press(KeyCode.LEFT).release(KeyCode.LEFT).press(KeyCode.T).release(KeyCode.T);
        press(KeyCode.ENTER)
                .release(KeyCode.ENTER)
                .press(KeyCode.SHIFT, KeyCode.DOWN)
                .release(KeyCode.SHIFT, KeyCode.DOWN);
        photograph("evidence-mark-editor");
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertThat(stage.derivatives.ofReport(post.id())).singleElement().satisfies(one -> assertThat(one.marks())
                .hasSize(3));
        assertThat(words(view.root())).contains("Turunan 1 dari bukti 1");
        photograph("report-detail-derivative");
        press(view.root(), "Lihat besar");
        photograph("evidence-derivative-large");
        Derivative derivative = stage.derivatives.ofReport(post.id()).get(0);
        assertThat(stage.evidence.custody(derivative.original()))
                .last()
                .extracting(CustodyEntry::act, CustodyEntry::result)
                .containsExactly(
                        CustodyAct.VIEWED, derivative.file().fingerprint().hex());
        push(KeyCode.ESCAPE);
        press(view.root(), "Ubah sebagai turunan baru");
        press(KeyCode.TAB).release(KeyCode.TAB).press(KeyCode.DELETE).release(KeyCode.DELETE);
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertThat(stage.derivatives.ofReport(post.id()))
                .extracting(one -> one.marks().size())
                .containsExactly(3, 2);
        assertThat(stage.evidence.ofReport(post.id())).hasSize(2);
    }

    @Test
    void picturesAreReadByThemselvesWhereThatIsWantedAndOnlyOnce() {
        Report post = fill();
        stage.automatic.want(true);
        ReportDetailView view = showScreen(() -> new ReportDetailView(work, post.id(), stage.kit.kit()));
        assertThat(stage.evidence.ofReport(post.id()))
                .allSatisfy(
                        item -> assertThat(work.read().text(item.id()).read()).isPresent());
        assertThat(work.read().readsByItself(post.id())).isFalse();
        press(view.root(), "Baca teks pada gambar");
        assertThat(stage.kit.notices).containsExactly("0 bukti dibaca teksnya dan dapat dicari dengan Ctrl+K.");
    }

    @Test
    void textIsReadSearchedOnThePictureTypedAndProposedForCovering() {
        Report post = fill();
        ReportDetailView view = showScreen(() -> new ReportDetailView(work, post.id(), stage.kit.kit()));
        press(view.root(), "Baca teks pada gambar");
        assertThat(stage.kit.notices).contains("2 bukti dibaca teksnya dan dapat dicari dengan Ctrl+K.");
        photograph("report-detail-reading");
        fx(() -> {
            ((javafx.scene.control.MenuButton) view.root().lookup("#markEvidence"))
                    .getItems()
                    .get(0)
                    .fire();
            ((Button) view.root().lookup("#proposeRedactions")).fire();
            return null;
        });
        photograph("evidence-mark-proposed");
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertThat(stage.derivatives.ofReport(post.id())).singleElement().satisfies(one -> assertThat(one.marks())
                .hasSize(1));
        var item = stage.evidence.ofReport(post.id()).get(0);
        var page = showScreen(() -> new id.jaganetral.ui.evidence.reading.EvidenceTextView(
                work.evidence().previews(), work.read(), new Places.EvidenceText(item.id(), "pilih"), stage.kit.kit()));
        assertThat(page.root().lookupAll(".text-hit")).hasSize(1);
        fx(() -> {
            ((TextArea) page.root().lookup("#typed")).setText("Pilih nomor 9");
            return null;
        });
        assertThat(page.mayLeave()).isFalse();
        photograph("evidence-text");
        press(page.root(), "Simpan teks");
        assertThat(work.read().text(item.id()).typed()).contains("Pilih nomor 9");
        assertThat(page.mayLeave()).isTrue();
    }

    @Test
    void aLongScreenshotIsMarkedInStripsAndStaysReadable() throws Exception {
        Report post = fill();
        var whole = new java.awt.image.BufferedImage(540, 9000, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var pen = whole.createGraphics();
        var part = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(ReportStage.screenshot("Panjang")));
        for (int y = 0; y < 9000; y += 960) {
            pen.drawImage(part, 0, y, null);
        }
        pen.dispose();
        var bytes = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(whole, "png", bytes);
        var file = stage.files
                .keep(new java.io.ByteArrayInputStream(bytes.toByteArray()), "", -1, (done, total) -> {})
                .fold(kept -> kept, reasons -> null);
        var sized = new id.jaganetral.domain.evidence.KeptFile(
                file.fingerprint(),
                file.size(),
                file.type(),
                Optional.of(new id.jaganetral.domain.evidence.PixelSize(540, 9000)),
                java.util.Set.of());
        var item = new id.jaganetral.application.evidence.Received(
                        sized, stage.received("x").provenance())
                .asItem(post.id(), 3);
        stage.evidence.add(item);
        ReportDetailView view = showScreen(() -> new ReportDetailView(work, post.id(), stage.kit.kit()));
        fx(() -> {
            ((javafx.scene.control.MenuButton) view.root().lookup("#markEvidence"))
                    .getItems()
                    .get(2)
                    .fire();
            return null;
        });
        press(KeyCode.R).release(KeyCode.R).press(KeyCode.ENTER).release(KeyCode.ENTER);
        photograph("evidence-mark-long");
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        var made = stage.derivatives.ofReport(post.id()).get(0).file();
        var picture = javax.imageio.ImageIO.read(stage.files.open(made.fingerprint()));
        assertThat(picture.getHeight()).isEqualTo(9000);
        assertThat(picture.getWidth()).isEqualTo(540);
    }

    private static byte[] halfSize(byte[] png) throws java.io.IOException {
        var whole = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png));
        var half = new java.awt.image.BufferedImage(270, 480, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var pen = half.createGraphics();
        pen.drawImage(whole.getScaledInstance(270, 480, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(half, "png", out);
        return out.toByteArray();
    }

    @Test
    void thePageOfAReportShowsPeopleFactsAndEvidence() {
        Report post = fill();
        ReportDetailView view = showScreen(() -> new ReportDetailView(work, post.id(), stage.kit.kit()));
        photograph("report-detail");
        assertThat(words(view.root()))
                .contains(
                        "LAP-2024-0001", "Sari Contoh Wulandari, S.E.", "akun @rahasia_contoh", "Belum teridentifikasi")
                .doesNotContain("Pelapor Rekaan");
        press(view.root(), "Klasifikasikan");
        assertThat(stage.kit.opened)
                .containsExactly(new Places.ClassifySubject(
                        post.id(), post.subjects().get(0).id()));
        press(view.root(), "Buka identitas pelapor");
        assertThat(words(view.root())).contains("Pelapor Rekaan");
    }

    @Test
    void aStatusIsRecordedShownAndTakenBack() {
        Report post = fill();
        ReportDetailView view = showScreen(() -> new ReportDetailView(work, post.id(), stage.kit.kit()));
        assertThat(words(view.root())).contains("Menunggu verifikasi kantor");
        UUID second = post.subjects().get(1).id();

        stage.kit.filled.add(form -> {
            kindIn(form).setValue(Disposition.Kind.REJECTED);
            TestKit.<TextField>within(form, "status-letter").setText("R-12/BKN/2024");
            TestKit.<TextArea>within(form, "status-reason").setText("akun bukan milik ASN");
        });
        recordStatus(view.root(), 1);
        Disposition refused = new Disposition(
                second,
                Disposition.Kind.REJECTED,
                LocalDate.of(2024, 10, 16),
                "R-12/BKN/2024",
                "akun bukan milik ASN",
                TestKit.CLOCK.instant(),
                "Petugas Contoh");
        assertThat(stage.reports
                        .detail(post.id())
                        .orElseThrow()
                        .subjects()
                        .get(1)
                        .dispositions())
                .containsExactly(refused);
        assertThat(words(view.root()))
                .contains("Ditolak", "Status: Ditolak, 16 Oktober 2024, surat R-12/BKN/2024. akun bukan milik ASN")
                .contains("Status \u201cDitolak\u201d untuk akun @rahasia_contoh dicatat oleh Petugas Contoh")
                .doesNotContain("Belum teridentifikasi");
        photograph("report-status");

        stage.kit.filled.add(form -> {
            kindIn(form).setValue(Disposition.Kind.TAKEN_BACK);
            TestKit.<TextArea>within(form, "status-reason").setText("BKN meralat suratnya");
        });
        recordStatus(view.root(), 1);
        assertThat(words(view.root())).contains("Belum teridentifikasi").doesNotContain("Ditolak");
    }

    @Test
    void aStatusWithoutKindOrReasonIsRefusedAtTheFieldsAndNothingIsKept() {
        Report post = fill();
        ReportDetailView view = showScreen(() -> new ReportDetailView(work, post.id(), stage.kit.kit()));
        Node[] form = new Node[1];
        stage.kit.filled.add(shown -> form[0] = shown);
        recordStatus(view.root(), 0);
        assertThat(TestKit.errors(form[0])).isEqualTo(Map.of("kind", "Pilih statusnya.", "reason", "Isi alasannya."));
        assertThat(stage.reports
                        .detail(post.id())
                        .orElseThrow()
                        .subjects()
                        .get(0)
                        .dispositions())
                .isEmpty();
    }

    private static ComboBox<Disposition.Kind> kindIn(Node form) {
        return TestKit.within(form, "status-kind");
    }

    private void recordStatus(Node root, int person) {
        fx(() -> {
            root.lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(button -> "Catat status".equals(button.getText()))
                    .skip(person)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    @Test
    void aChangedFileIsNamedByTheCheck() {
        Report post = fill();
        ReportDetailView view = showScreen(() -> new ReportDetailView(work, post.id(), stage.kit.kit()));
        press(view.root(), "Periksa keutuhan");
        assertThat(words(view.root())).contains("Semua 2 bukti utuh: sidik digitalnya sama seperti saat diterima.");
        stage.files.tamper(stage.evidence.ofReport(post.id()).get(0).file().fingerprint());
        press(view.root(), "Periksa keutuhan");
        assertThat(words(view.root())).contains("Berubah", "Utuh");
        photograph("report-detail-changed");
    }

    @Test
    void evidenceIsShownLargeAndClosedByEscape() {
        Report post = fill();
        ReportDetailView view = showScreen(() -> new ReportDetailView(work, post.id(), stage.kit.kit()));
        fx(() -> {
            ((Button) view.root().lookup(".evidence-button")).fire();
            return null;
        });
        EvidenceViewer viewer = (EvidenceViewer) view.root().lookup(".evidence-viewer");
        assertThat(viewer.isVisible()).isTrue();
        assertThat(words(viewer)).contains("Diterima 16 Oktober 2024 oleh Petugas Contoh");
        photograph("report-viewer");
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertThat(words(viewer)).anyMatch(words -> words.startsWith("Bukti 2 dari 2"));
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(viewer.isVisible()).isFalse();
    }

    @Test
    void aCorrectionIsSavedWithItsReason() {
        Report post = fill();
        EditReportView view = showScreen(() -> new EditReportView(work, post.id(), stage.kit.kit()));
        photograph("report-edit");
        assertThat(view.mayLeave()).isTrue();
        fx(() -> {
            text(view.root(), "description").setText("Uraian yang benar.");
            return null;
        });
        assertThat(view.mayLeave()).isFalse();
        press(view.root(), "Simpan perbaikan");
        assertThat(words(view.root())).contains("Tuliskan alasannya; alasan disimpan bersama perubahan.");
        fx(() -> {
            text(view.root(), "reason").setText("salah tulis");
            return null;
        });
        press(view.root(), "Simpan perbaikan");
        assertThat(stage.reports.history(post.id()).get(1).reason()).isEqualTo("salah tulis");
        assertThat(stage.reports.report(post.id()).orElseThrow().act().contest())
                .isEqualTo(post.act().contest());
    }

    /** One report with two pieces of evidence and a reporter, one by letter; gives the first. */
    private Report fill() {
        Report post = SampleReports.post("LAP-2024-0001");
        stage.reports.add(post);
        stage.reports.add(SampleReports.referred("LAP-2024-0002"));
        stage.reports.seal(post.id(), new Reporter("Pelapor Rekaan", "", "", "", ""), null);
        stage.evidence.add(stage.received("Pilih nomor 9").asItem(post.id(), 1));
        stage.evidence.add(stage.received("Ayo menang").asItem(post.id(), 2));
        return post;
    }

    private static void fillFacts(Node root) {
        choose(root, "form", ActForm.POST);
        choose(root, "source", ReportSource.PUBLIC_REPORT);
        day(root, "actedOn", LocalDate.of(2024, 10, 12));
        day(root, "knownOn", LocalDate.of(2024, 10, 14));
        text(root, "link").setText("https://www.facebook.com/sari.contoh/posts/7");
        text(root, "account").setText("sari.contoh");
        text(root, "description").setText("Mengunggah foto dengan ajakan memilih pasangan calon.");
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Node root, String id, T value) {
        ((ComboBox<T>) root.lookup("#" + id)).setValue(value);
    }

    private static void day(Node root, String id, LocalDate value) {
        ((DateField) root.lookup("#" + id)).setValue(value);
    }

    private static TextInputControl text(Node root, String id) {
        return (TextInputControl) root.lookup("#" + id);
    }

    private void press(Node root, String name) {
        fx(() -> {
            root.lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(button -> name.equals(button.getText()) && button.isVisible())
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    /** All words in sight. */
    /** Read after a layout and on the thread of the window: a gallery makes its tiles while it is laid out. */
    private List<String> words(Node root) {
        return fx(() -> {
            root.getScene().getRoot().applyCss();
            root.getScene().getRoot().layout();
            return root.lookupAll(".label").stream()
                    .filter(node -> node instanceof Labeled && node.isVisible())
                    .map(node -> ((Labeled) node).getText())
                    .toList();
        });
    }
}
