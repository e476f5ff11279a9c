package id.jaganetral.ui.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.employee.KnownPerson;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.recap.CaseOutcome;
import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapLine;
import id.jaganetral.application.recap.RecapPeople;
import id.jaganetral.application.recap.RecapPerson;
import id.jaganetral.application.recap.RecapQueries;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.OpdNames;
import id.jaganetral.application.register.RegisterChoice;
import id.jaganetral.application.register.RegisterChoices;
import id.jaganetral.application.register.Registers;
import id.jaganetral.application.register.book.RecapBook;
import id.jaganetral.application.register.book.ReportBook;
import id.jaganetral.application.settings.MemoryOfficeProfiles;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.document.register.RegisterWorkbook;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.UnitTree;
import id.jaganetral.persistence.letter.LetterFixture;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecapScreenTest extends ScreenTest {
    private static final Recap ALL = RecapPeople.everyBoxTwice();

    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();

    private final RegisterChoices remembered = new RegisterChoices() {
        private Optional<RegisterChoice> last = Optional.empty();

        @Override
        public Optional<RegisterChoice> last() {
            return last;
        }

        @Override
        public void remember(RegisterChoice choice) {
            last = Optional.of(choice);
        }
    };

    @Test
    void linesAndTotalsAreShownAndExported() throws Exception {
        RecapViewModel model = model(ALL.lines());
        showScreen(() -> new RecapView(model, kit.kit()));
        TableView<?> table = lookup(".table-view").queryTableView();
        assertThat(table.getItems()).hasSize(ALL.people());
        assertThat(model.recap().get().orElseThrow().totals()).isEqualTo(ALL.totals());
        photograph("recap");
        Path target = folder.resolve("rekap.xlsx");
        kit.chosen.add(target);
        clickOn("Ekspor Excel");
        assertThat(Files.size(target)).isPositive();
        assertThat(kit.notices).containsExactly("Rekap tersimpan.");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @Test
    void namesAreMaskedOnDemand() {
        RecapViewModel model = model(ALL.lines());
        showScreen(() -> new RecapView(model, kit.kit()));
        clickOn("Samarkan nama dan NIP");
        assertThat(model.masked().get()).isTrue();
        TableView<RecapLine> table = lookup(".table-view").queryTableView();
        assertThat(table.getColumns()
                        .get(2)
                        .getCellData(table.getItems().get(0))
                        .toString())
                .hasSizeLessThan(10);
    }

    @Test
    void aPeriodBackwardsIsSaidAndNothingCanBeExported() {
        RecapViewModel model = model(List.of());
        showScreen(() -> new RecapView(model, kit.kit()));
        photograph("recap-empty");
        fx(() -> {
            model.until().set(LocalDate.of(2020, 1, 1));
            return null;
        });
        assertThat(model.recap().get()).isEmpty();
        assertThat(lookup("#export").queryButton().isDisabled()).isTrue();
        assertThat(model.reasons().get()).hasSize(1);
    }

    @Test
    void anotherRegisterIsLookedAtExportedAndOfferedAgain() throws Exception {
        RecapViewModel model = model(ALL.lines());
        showScreen(() -> new RecapView(model, kit.kit()));
        fx(() -> {
            model.register().set(model.registers().get(1));
            model.opd().set(Optional.of("Dinas Contoh Dua"));
            return null;
        });
        TableView<List<Object>> preview = lookup(".table-view").<TableView<List<Object>>>queryAll().stream()
                .filter(table -> table.getParent() instanceof RegisterPreview)
                .findFirst()
                .orElseThrow();
        assertThat(preview.getItems()).hasSize(ALL.reports());
        photograph("recap-register");
        Path target = folder.resolve("register.xlsx");
        kit.chosen.add(target);
        clickOn("Ekspor Excel");
        assertThat(Files.size(target)).isPositive();

        RecapViewModel again = model(ALL.lines());
        fx(() -> {
            again.open();
            return null;
        });
        assertThat(again.register().get().name()).isEqualTo("laporan");
        assertThat(again.opd().get()).contains("Dinas Contoh Dua");
        assertThat(again.until().get()).isEqualTo(LocalDate.now(TestKit.CLOCK));
    }

    private RecapViewModel model(List<RecapLine> lines) {
        Map<UUID, CaseOutcome> outcomes = lines.stream()
                .filter(line -> line.person().caseFile().isPresent())
                .collect(Collectors.toMap(line -> line.person().caseFile().orElseThrow(), line -> line.caseOutcome()
                        .orElseThrow()));
        List<RecapPerson> people = lines.stream().map(RecapLine::person).toList();
        UnitOfWork uow = new Fixed(people);
        PrepareRecap prepare = new PrepareRecap(uow, ids -> outcomes);
        Registers registers = new Registers(
                List.of(new RecapBook(prepare), new ReportBook(prepare)),
                new RegisterWorkbook(Texts.indonesian()),
                new MemoryOfficeProfiles(LetterFixture.office()),
                TestKit.CLOCK);
        RecapViewModel.Work work =
                new RecapViewModel.Work(prepare, registers, new OpdNames(new FindEmployees(uow), prepare), remembered);
        return new RecapViewModel(work, new InlineJobs(), TestKit.CLOCK);
    }

    /** A store that always gives the same people. */
    private record Fixed(List<RecapPerson> people)
            implements UnitOfWork, Reading, RecapQueries, EmployeeQueries, UnitQueries {
        @Override
        public <T> T read(Function<? super Reading, ? extends T> work) {
            return work.apply(this);
        }

        @Override
        public <T> T write(Function<? super Writing, ? extends T> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <Q extends Queries> Q queries(Class<Q> port) {
            return port.cast(this);
        }

        @Override
        public List<RecapPerson> people(RecapRequest request) {
            return people;
        }

        @Override
        public List<String> opds() {
            return List.of("Dinas Contoh Satu", "Dinas Contoh Dua");
        }

        @Override
        public Optional<Employee> employee(EmployeeId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Employee> withNip(Nip nip) {
            return Optional.empty();
        }

        @Override
        public List<Employee> employees(Collection<EmployeeId> ids) {
            return List.of();
        }

        @Override
        public void everyone(Consumer<EmployeeLine> sink) {}

        @Override
        public void known(Consumer<KnownPerson> sink) {}

        @Override
        public long count() {
            return 0;
        }

        @Override
        public UnitTree tree() {
            return UnitTree.empty();
        }
    }
}
