package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.account.AccountDraft;
import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportLine;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.NewOffice;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.access.DeniedView;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.dialog.Toasts;
import id.jaganetral.ui.kit.job.BackgroundJobs;
import id.jaganetral.ui.kit.job.ThrowingProblems;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.kit.screen.ScreenRegistry.NavigationEntry;
import id.jaganetral.ui.shell.ShellView;
import id.jaganetral.ui.shell.WindowNavigator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks every page of the program, with nothing in it and with the sample, and photographs it in its window. */
class PagesTest extends ScreenTest {
    /** After the last of the sample's acts. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @TempDir
    private Path folder;

    private final TestKit test = new TestKit();
    private final WindowNavigator navigator = new WindowNavigator(Texts.indonesian(), test);
    private ScreenRegistry registry = new ScreenRegistry();
    private final BackgroundJobs jobs = new BackgroundJobs(new ThrowingProblems());
    private final CurrentPreferences preferences = new CurrentPreferences(new ForgetfulPreferences());
    private final OfficeEntrance entrance = new OfficeEntrance(Texts.indonesian(), CLOCK, TestKeys.CHEAP);

    @AfterEach
    void close() {
        fx(() -> {
            navigator.leave();
            return null;
        });
        jobs.close();
        entrance.close();
    }

    @Test
    void everyPageOfANewOfficeSaysWhatToDo() {
        entrance.createNew(NewOffice.at(folder.resolve("baru")), SampleUser.user(), Progress.unwatched());
        openWindow();
        List<Destination> pages = new ArrayList<>(pagesOfTheNavigation());
        pages.add(new Places.ImportRoster());
        pages.add(new Places.Imports());
        pages.add(new Places.NewReport());
        pages.add(new Places.DestructionLists());
        pages.add(new Places.Help());
        walk(pages, "empty");
    }

    @Test
    void everyPageOfTheSampleIsFilled() {
        entrance.createSample(folder.resolve("contoh"), Progress.unwatched());
        openWindow();
        walk(pagesOfTheSample(), "full");
    }

    /** Buttons without words are lines of a list, links lead to other pages; both only open what may be read. */
    @Test
    void aLeaderSeesNoButtonThatWrites() {
        entrance.createSample(folder.resolve("contoh"), Progress.unwatched());
        String password = "sepeda-biru-lewat-jembatan";
        entrance.office()
                .keepAccounts()
                .add(
                        new NewUser("Pimpinan Contoh", new Credentials("pimpinan", password.toCharArray())),
                        new AccountDraft(Set.of("leader"), Optional.empty(), ""));
        entrance.open(
                folder.resolve("contoh"), new Credentials("pimpinan", password.toCharArray()), Progress.unwatched());
        PermittedButtons buttons = new PermittedButtons(entrance.office().actor()::may);
        registry = new ScreenRegistry(
                entrance.office().actor()::may,
                missing -> new DeniedView(Texts.indonesian(), missing),
                screen -> buttons.settle(screen.root()));
        openWindow();

        Map<String, Set<String>> seen = new HashMap<>();
        for (Destination page : pagesOfTheSample()) {
            fx(() -> {
                navigator.open(page);
                return null;
            });
            seen.put(page.getClass().getSimpleName(), buttonsOfThePage());
        }
        seen.values().removeIf(Set::isEmpty);
        assertThat(seen)
                .isEqualTo(Map.of(
                        "CaseFileDetail",
                                Set.of(
                                        "Kalender",
                                        "Lihat penalaran",
                                        "Lihat surat",
                                        "Periksa keutuhan",
                                        "Ekspor riwayat",
                                        "Paket bukti",
                                        "Periksa kode"),
                        "CheckCode", Set.of("Periksa di ruang kerja ini", "Periksa pada paket bukti"),
                        "EvidenceText", Set.of("Buka laporan"),
                        "Letters", Set.of("Buku nomor surat"),
                        "Recap", Set.of("Ekspor Excel", "Kehadiran dan tanda tangan"),
                        "ReportDetail",
                                Set.of(
                                        "Data pegawai",
                                        "Periksa keutuhan",
                                        "Paket bukti",
                                        "Periksa kode",
                                        "Teks pada bukti"),
                        "Retention", Set.of("Daftar usulan"),
                        "Rules", Set.of("Hitung hari")));
    }

    private Set<String> buttonsOfThePage() {
        return lookup(".page")
                .lookup((Node node) -> node instanceof Button || node instanceof MenuButton)
                .queryAll()
                .stream()
                .filter(PagesTest::seen)
                .map(node -> ((Labeled) node).getText())
                .filter(words -> words != null && !words.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean seen(Node node) {
        return node == null || node.isVisible() && seen(node.getParent());
    }

    private List<Destination> pagesOfTheSample() {
        List<Destination> pages = new ArrayList<>(pagesOfTheNavigation());
        Office office = entrance.office();
        office.unitOfWork()
                .read(this::anEmployee)
                .map(Places.EmployeeDetail::new)
                .ifPresent(pages::add);
        office.unitOfWork().read(this::aReport).ifPresent(report -> {
            pages.add(new Places.ReportDetail(report.id()));
            office.reports().view().view(report.id()).stream()
                    .flatMap(opened -> opened.evidence().stream())
                    .findFirst()
                    .ifPresent(item -> pages.add(new Places.EvidenceText(item.id(), "")));
            pages.add(new Places.EditReport(report.id()));
            pages.add(new Places.ClassifySubject(report.id(), subject(report)));
        });
        pages.add(new Places.CheckCode());
        pages.add(new Places.DestructionLists());
        pages.add(new Places.LettersForMany());
        pages.add(new Places.NumberBook());
        pages.add(new Places.Prevention());
        pages.add(new Places.RecordPrevention());
        if (registry.knows(new Places.CaseFiles())) {
            office.unitOfWork().read(this::aCase).ifPresent(file -> {
                pages.add(new Places.CaseFileDetail(file));
                pages.add(new Places.IssueLetter(file, ""));
            });
        }
        return pages;
    }

    private void walk(List<Destination> pages, String state) {
        for (Destination page : pages) {
            if (registry.knows(page)) {
                fx(() -> {
                    navigator.open(page);
                    return null;
                });
                String name = page.getClass().getSimpleName().toLowerCase(Locale.ROOT);
                photograph("page-" + name + "-" + state);
                assertThat(lookup(".page").queryAll()).as("page of %s", name).isNotEmpty();
            }
        }
    }

    private List<Destination> pagesOfTheNavigation() {
        return registry.navigation().stream().map(NavigationEntry::place).toList();
    }

    private void openWindow() {
        show(() -> {
            Kit kit = test.kit(navigator, CLOCK);
            WindowParts parts = new WindowParts(
                    kit, jobs, navigator, new Toasts(kit.texts()), theme(), new ThrowingProblems(), preferences);
            OfficeScreens.register(registry, entrance.office(), parts, () -> {}, number -> {}, () -> {});
            ShellView shell = new ShellView(
                    kit,
                    navigator,
                    registry,
                    new ShellView.Setting(
                            theme(),
                            "Ruang Kerja",
                            "Petugas Contoh",
                            jobs.running(),
                            false,
                            new NothingKept(),
                            new NothingKept()));
            navigator.begin(registry, new Places.Home());
            return (Parent) new StackPane(shell.root());
        });
    }

    private Optional<EmployeeId> anEmployee(Reading tx) {
        List<EmployeeId> ids = new ArrayList<>();
        tx.queries(EmployeeQueries.class).everyone(line -> ids.add(line.id()));
        return ids.stream().findFirst();
    }

    private Optional<ReportLine> aReport(Reading tx) {
        return tx.queries(ReportQueries.class).lines(ReportFilter.everything(), 0, 50).stream()
                .filter(line -> line.unidentified() == 0)
                .findFirst();
    }

    private java.util.UUID subject(ReportLine line) {
        return entrance.office()
                .unitOfWork()
                .read(tx -> tx.queries(ReportQueries.class).report(line.id()))
                .orElseThrow()
                .subjects()
                .get(0)
                .id();
    }

    private Optional<CaseFileId> aCase(Reading tx) {
        return tx.queries(CaseFileQueries.class).heads().stream().findFirst().map(head -> head.id());
    }

    private static final class NothingKept implements ShellView.Remember, ShellView.Guard {
        @Override
        public void lock() {
            // nobody is away
        }

        @Override
        public void privacy() {
            // nobody looks over the shoulder
        }

        @Override
        public void narrow(boolean narrow) {
            // see above
        }

        @Override
        public void dark(boolean dark) {
            // see above
        }
    }
}
