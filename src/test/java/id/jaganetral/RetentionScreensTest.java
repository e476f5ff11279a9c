package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.application.retention.KeepSchedule;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.Hold;
import id.jaganetral.domain.retention.RetentionState;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.dialog.Toasts;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.job.BackgroundJobs;
import id.jaganetral.ui.kit.job.ThrowingProblems;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.shell.WindowNavigator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The pages of retention with something on them, by button and keyboard. */
class RetentionScreensTest extends ScreenTest {
    @TempDir
    private Path folder;

    private final TestKit test = new TestKit();
    private final OfficeDoor doors = new OfficeDoor(SampleOffices.TODAY, TestKeys.CHEAP);
    private final BackgroundJobs jobs = new BackgroundJobs(new ThrowingProblems());
    private Office office;

    @AfterEach
    void close() {
        jobs.close();
        office.close();
        doors.close();
    }

    @Test
    void whatIsDueIsProposedByOneAndDestroyedByAnother() throws Exception {
        office = SampleOffices.open(folder.resolve("ruang"));
        InventedFile.officer(office, InventedFile.SECOND, "Petugas Kedua");
        InventedFile invented = new InventedFile(office, folder);
        invented.dueAtOnce();
        Report report = invented.whole(20);
        Report held = invented.plain(70);
        InventedFile.done(office.retention()
                .hold()
                .hold(
                        held.id().value(),
                        held.id().value(),
                        Optional.of(Hold.Ground.LEGAL_PROCESS),
                        "gugatan berjalan"));

        open(new Places.Retention(report.number()));
        select();
        photograph("retention-due-details");
        assertThat(lookup("#hold").queryButton().isVisible()).isTrue();
        open(new Places.Retention(held.number()));
        select();
        photograph("retention-held-details");
        open(new Places.Retention());
        select();
        fx(() -> {
            ((ComboBox<?>) stage().getScene().lookup("#box"))
                    .getSelectionModel()
                    .selectLast();
            ((TableView<?>) stage().getScene().lookup("#table"))
                    .getSelectionModel()
                    .selectAll();
            return null;
        });
        photograph("retention-all");
        test.filled.add(form -> {
            TextArea reason = TestKit.within(form, KeepSchedule.REASON);
            assertThat(((Field) reason.getParent()).getHint())
                    .matches("1 berkas diusulkan\\. \\d+ lainnya tidak ikut .*");
            reason.setText("jadwal retensi");
        });
        fx(() -> {
            ((Button) stage().getScene().lookup("#propose")).fire();
            return null;
        });
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> !office.retention().list().lists().isEmpty());
        open(new Places.Settings("retention"));
        photograph("retention-schedule");

        DestructionList list = office.retention().list().lists().get(0);
        office.close();
        office = doors.open(
                        folder.resolve("ruang"),
                        new Credentials(InventedFile.SECOND, InventedFile.PASSWORD.toCharArray()),
                        SampleOffices.TODAY)
                .fold(opened -> opened, reasons -> {
                    throw new AssertionError(reasons.toString());
                });
        open(new Places.DestructionLists());
        select();
        photograph("retention-list-waiting");
        clickOn("Setujui dan musnahkan");
        assertThat(office.retention().list().lists().get(0).state()).isEqualTo(DestructionList.State.DESTROYED);
        select();
        photograph("retention-list-destroyed");
        clickOn("Terbitkan berita acara");
        DestructionList.Minutes minutes =
                office.retention().list().lists().get(0).minutes().orElseThrow();
        office.handOutLetter().save(minutes.letter(), Path.of("target/screens/berita-acara-pemusnahan.docx"));
        open(new Places.Retention(report.number()));
        select();
        photograph("retention-destroyed-details");
        assertThat(office.retention().list().lists().get(0).id()).isEqualTo(list.id());
    }

    @Test
    void berandaTellsWhatIsDueAndWhichListWaits() throws Exception {
        office = SampleOffices.open(folder.resolve("ruang"));
        open(new Places.Home());
        waitForNote(false);
        InventedFile invented = new InventedFile(office, folder);
        Report report = invented.plain(70);
        invented.plain(80);
        invented.dueAtOnce();
        long due = office.retention().list().overview().files().stream()
                .filter(file -> file.state(LocalDate.now(SampleOffices.TODAY)) == RetentionState.DUE)
                .count();
        assertThat(due).isGreaterThan(1);
        InventedFile.done(
                office.retention().propose().propose(List.of(report.id().value()), "jadwal retensi"));

        open(new Places.Home());
        waitForNote(true);
        photograph("home-retention");
        assertThat(from(lookup("#retentionNote")).lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(
                        due - 1 + " berkas jatuh tempo untuk dimusnahkan", "1 usulan pemusnahan menunggu orang kedua");
        clickOn(from(lookup("#retentionNote")).lookup(".hyperlink").<Node>query());
        assertThat(test.opened).containsExactly(new Places.Retention());
    }

    private void waitForNote(boolean shown) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> fx(() -> {
                    Node columns = stage().getScene().lookup("#columns");
                    Node note = stage().getScene().lookup("#retentionNote");
                    return columns != null && columns.isVisible() && note.isVisible() == shown;
                }));
    }

    /** The first line, once the list is read. */
    private void select() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        TableView<?> table = fx(() -> (TableView<?>) stage().getScene().lookup("#table"));
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> fx(() -> !table.getItems().isEmpty()));
        fx(() -> {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(0);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(Destination place) {
        ScreenRegistry registry = new ScreenRegistry();
        showScreen(() -> {
            Kit kit = test.kit(SampleOffices.TODAY);
            WindowParts parts = new WindowParts(
                    kit,
                    jobs,
                    new WindowNavigator(Texts.indonesian(), test),
                    new Toasts(kit.texts()),
                    theme(),
                    new ThrowingProblems(),
                    new CurrentPreferences(new ForgetfulPreferences()));
            OfficeScreens.register(registry, office, parts, () -> {}, number -> {}, () -> {});
            return registry.build(place);
        });
    }
}
