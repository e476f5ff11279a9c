package id.jaganetral.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.audit.BrowseLog;
import id.jaganetral.application.audit.CheckLog;
import id.jaganetral.application.audit.ExportLog;
import id.jaganetral.application.audit.LogText;
import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.audit.Seals;
import id.jaganetral.application.audit.Trail;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.document.roster.WrittenTables;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.persistence.account.ShippedRoles;
import id.jaganetral.persistence.audit.NoAnchor;
import id.jaganetral.persistence.audit.SqlAudit;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.TestDatabase;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class LogViewTest extends ScreenTest {
    private static final LogText TEXT = new LogText(ShippedRoles.read(), Texts.indonesian()::get);
    private static final UUID WORKSPACE = new UUID(7, 7);
    private static final UUID RINA = new UUID(1, 1);

    interface Hand extends Store {
        void does(String sql);
    }

    private final TestKit test = new TestKit();
    private final TestDatabase database = TestDatabase.with(
            SqlAudit.feature(),
            Feature.of().store(Hand.class, tx -> sql -> tx.sql().update(sql)));
    private final UnitOfWork uow = database.unitOfWork();
    private final Trail trail = new Trail(WORKSPACE, () -> Optional.of(RINA), TestKit.CLOCK);

    @TempDir
    private Path folder;

    @BeforeEach
    void rinaWorks() {
        database.logInto((tx, acts) -> {});
        behindItsBack("INSERT INTO account (id, sign_in_name, full_name, active) VALUES ('" + RINA
                + "', 'rina', 'Rina Kusuma', TRUE)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void withoutAnEntryItSaysWhatWillStandHere() {
        open();
        assertThat(lookup("Belum ada catatan").tryQuery()).isPresent();
    }

    @Test
    void eachEntryIsExplainedAndOneIsLookedAtWhole() {
        aDay();
        open();
        assertThat(lookup("420 butir").tryQuery()).isPresent();
        clickOn("Mencatat laporan LAP-2024-0001");
        photograph("audit-log");
        assertThat(lookup("#facts").query().isVisible()).isTrue();
        clickOn("#about");
        assertThat(rows()).as("both entries about the report").isEqualTo(2);
        clickOn("#clear");
        assertThat(rows()).isEqualTo(420);
    }

    @Test
    void linesFarDownAreFetchedWhenTheyComeIntoSight() {
        aDay();
        open();
        TableView<LogLine> table = lookup("#table").queryTableView();
        LogLine last = fx(() -> table.getItems().get(419));
        assertThat(last.number()).isEqualTo(1);
        assertThat(last.linked().map(linked -> linked.entry().kind())).contains(ActKind.LOG_BEGUN.code());
    }

    @Test
    void filtersNarrowTheList() {
        aDay();
        open();
        choose("#group", Optional.of(ActKind.Group.LOOK));
        assertThat(rows()).isEqualTo(1);
        choose("#group", Optional.empty());
        choose("#who", Optional.of(RINA));
        assertThat(rows()).isEqualTo(420);
        clickOn("#search").write("lap-2024-0001");
        settle();
        assertThat(rows()).isEqualTo(1);
        clickOn("#search").write("tidak ada");
        settle();
        assertThat(lookup("Tidak ada butir yang cocok").tryQuery()).isPresent();
        photograph("audit-log-nothing");
    }

    @Test
    void theCheckSaysThatTheLogIsWholeOrWhichEntryIsBad() {
        aDay();
        open();
        clickOn("#check");
        assertThat(lookup("Catatan utuh: 420 butir cocok dan sama dengan 0 jangkar.")
                        .tryQuery())
                .isPresent();
        behindItsBack("DELETE FROM audit_entry WHERE entry_number = 77");
        clickOn("#check");
        assertThat(lookup("Butir 77 tidak ada: dihapus atau dipindahkan. Butir 76 dan semua sebelumnya masih cocok.")
                        .tryQuery())
                .isPresent();
        photograph("audit-log-broken");
    }

    @Test
    void aSealIsMadeAndComparedAndANoteIsNone() throws IOException {
        aDay();
        open();
        Path seal = folder.resolve("segel.txt");
        test.chosen.add(seal);
        clickOn("#seal");
        assertThat(Files.readString(seal)).contains("Butir terakhir: 421", "JAGANETRAL-SEGEL 1 " + WORKSPACE + " 421 ");
        test.chosen.add(seal);
        clickOn("#checkSeals");
        assertThat(lookup("Catatan utuh: 421 butir cocok dan sama dengan 1 jangkar.")
                        .tryQuery())
                .isPresent();
        test.chosen.add(Files.writeString(folder.resolve("catatan-rapat.txt"), "bukan segel"));
        clickOn("#checkSeals");
        assertThat(lookup("catatan-rapat.txt bukan segel catatan.").tryQuery()).isPresent();
    }

    @Test
    void theLogIsTakenOutForReadingAndForTheVerifier() throws IOException {
        aDay();
        open();
        Path workbook = folder.resolve("catatan.xlsx");
        test.chosen.add(workbook);
        clickOn("#export").clickOn("Buku kerja Excel");
        try (Workbook read = WorkbookFactory.create(workbook.toFile(), null, true)) {
            assertThat(read.getSheetAt(0).getLastRowNum()).isEqualTo(420);
            assertThat(read.getSheetAt(0).getRow(420).getCell(3).getStringCellValue())
                    .isEqualTo("Catatan kegiatan dimulai");
        }
        Path text = folder.resolve("catatan.txt");
        test.chosen.add(text);
        clickOn("#export").clickOn("Berkas untuk program pemeriksa");
        assertThat(Files.readAllLines(text)).hasSize(423).noneMatch(line -> line.contains("Rina"));
        assertThat(test.notices).hasSize(2);
    }

    private void aDay() {
        database.logInto(trail);
        UUID report = new UUID(3, 3);
        // the first entry says that the log begins
        for (int i = 0; i < 415; i++) {
            note(Act.about(ActKind.LETTER_OPENED, new UUID(2, i), "800.1.6.2/" + i + "/BKPSDM/2024"));
        }
        note(Act.about(ActKind.REPORT_LOGGED, report, "LAP-2024-0001"));
        note(Act.about(ActKind.REPORTER_SEEN, report));
        note(Act.of(ActKind.ROSTER_IMPORTED, 12, 3, 8_130, 0, 1, "ab".repeat(32)));
        note(Act.about(ActKind.CASE_FACT, new UUID(4, 4), "PKR-2024-0001", "summons-issued"));
    }

    private void note(Act act) {
        new Logbook(uow).note(act);
    }

    private void behindItsBack(String sql) {
        database.logInto((tx, acts) -> {});
        uow.write(tx -> {
            tx.store(Hand.class).does(sql);
            return sql;
        });
        database.logInto(trail);
    }

    private void open() {
        LogWork work = new LogWork(
                new BrowseLog(uow),
                new CheckLog(uow, WORKSPACE, new NoAnchor()),
                new ExportLog(uow, WORKSPACE, new WrittenTables(), TEXT),
                new Seals(uow, WORKSPACE, TestKit.CLOCK, Texts.indonesian()::get),
                TEXT);
        showScreen(() -> new LogView(new LogViewModel(work, test.kit().jobs(), TestKit.CLOCK.getZone()), test.kit()));
        settle();
    }

    private <T> void choose(String box, T value) {
        ComboBox<T> found = lookup(box).queryComboBox();
        fx(() -> {
            found.setValue(value);
            return found;
        });
        settle();
    }

    /** Also the search, which waits until the typing rests. */
    private static void settle() {
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int rows() {
        return lookup("#table").queryTableView().getItems().size();
    }
}
