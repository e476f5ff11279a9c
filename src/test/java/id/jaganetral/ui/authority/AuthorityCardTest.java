package id.jaganetral.ui.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.authority.CircumstanceQueries;
import id.jaganetral.application.authority.CircumstanceStore;
import id.jaganetral.application.authority.LayDownUnitHead;
import id.jaganetral.application.authority.NoteCircumstance;
import id.jaganetral.application.authority.ResolveAuthority;
import id.jaganetral.application.authority.UnitHeadQueries;
import id.jaganetral.application.authority.UnitHeadStore;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.employee.KnownPerson;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.authority.ChainLink;
import id.jaganetral.domain.authority.Circumstance;
import id.jaganetral.domain.authority.Official;
import id.jaganetral.domain.authority.OfficialRank;
import id.jaganetral.domain.authority.PostHolder;
import id.jaganetral.domain.authority.UnitHeadEntry;
import id.jaganetral.domain.authority.UnitHeadEntry.State;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.PersonName;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class AuthorityCardTest extends ScreenTest {
    private static final StoredLaw LAW = StoredLaw.shipped();
    private static final UnitTree UNITS = new UnitTree(List.of(
            unit("kab", "PEMERINTAH KABUPATEN CONTOH", null),
            unit("setda", "SEKRETARIAT DAERAH", "kab"),
            unit("dinas", "DINAS PERHUBUNGAN CONTOH", "kab"),
            unit("bidang", "BIDANG LALU LINTAS", "dinas"),
            unit("seksi", "SEKSI MANAJEMEN LALU LINTAS", "bidang")));

    private final TestKit test = new TestKit();
    private final List<UnitHeadEntry> entries = new ArrayList<>();
    private final List<Circumstance> notes = new ArrayList<>();
    private final Employee staff =
            employee("Sari Contoh", "PENGELOLA DATA LALU LINTAS", PositionCategory.PELAKSANA, "seksi");
    private final List<PostHolder> holders = List.of(
            holder("Budi Contoh, S.T.", "KEPALA SEKSI MANAJEMEN LALU LINTAS", PositionCategory.PENGAWAS, "seksi"),
            holder("Wati Contoh, M.T.", "KEPALA DINAS PERHUBUNGAN", PositionCategory.JPT_PRATAMA, "dinas"),
            holder("Drs. Agus Contoh", "SEKRETARIS DAERAH", PositionCategory.JPT_PRATAMA, "setda"));
    private final MemoryUnitOfWork unitOfWork = new MemoryUnitOfWork()
            .with(UnitQueries.class, () -> UNITS)
            .with(EmployeeQueries.class, new People())
            .with(UnitHeadQueries.class, new Heads())
            .with(UnitHeadStore.class, entries::add)
            .with(CircumstanceQueries.class, person -> notes.stream()
                    .filter(n -> n.person().equals(person))
                    .reduce((earlier, later) -> later))
            .with(CircumstanceStore.class, notes::add);
    private final AuthorityCardViewModel model = new AuthorityCardViewModel(
            new ResolveAuthority(unitOfWork, LAW, LAW, TestKit.CLOCK),
            new NoteCircumstance(unitOfWork, () -> "Petugas Contoh", TestKit.CLOCK),
            LAW,
            () -> "Bupati Contoh",
            new InlineJobs());
    private final LayDownUnitHead layDown = new LayDownUnitHead(unitOfWork, () -> "Petugas Contoh", TestKit.CLOCK);

    @Test
    void theProposedKindIsAskedAndAnotherAsksAgain() {
        model.show(snapshot(), Set::of, Optional.of("RG2"));
        assertThat(answered()).isEqualTo("KEPALA SEKSI MANAJEMEN LALU LINTAS");

        model.kind().set(LAW.rules().kind("BR1"));

        assertThat(answered()).contains("Bupati/Wali Kota");
    }

    @Test
    void thePersonOfNoCivilServiceIsOfferedTheContractsSanctionOnly() {
        EmployeeSnapshot person = snapshot();
        EmployeeSnapshot outside = new EmployeeSnapshot(
                Optional.empty(),
                "",
                person.name(),
                Optional.empty(),
                EmploymentKind.NON_ASN,
                "",
                "",
                "Tenaga kebersihan",
                PositionCategory.UNKNOWN,
                "",
                "",
                "");
        model.show(outside, Set::of, Optional.of("RG1"));

        assertThat(model.kinds()).extracting(SanctionKind::code).containsExactly("KR");
        assertThat(model.resolved()
                        .get()
                        .orElseThrow()
                        .answer()
                        .decider()
                        .orElseThrow()
                        .rank())
                .isEqualTo(OfficialRank.CONTRACT_GIVER);
    }

    @Test
    void whoIsInvolvedIsPassedOverAndTheChoiceStaysWhenShownAgain() {
        model.show(snapshot(), Set::of, Optional.of("RG1"));
        model.kind().set(LAW.rules().kind("RG3"));

        model.show(snapshot(), () -> Set.of(holders.get(0).person()), Optional.of("RG1"));

        assertThat(answered()).isEqualTo("KEPALA DINAS PERHUBUNGAN");
        assertThat(model.kind().get().code()).isEqualTo("RG3");
    }

    @Test
    void whatIsTickedIsKeptForThePersonWithNameAndTime() {
        model.show(snapshot(), Set::of, Optional.of("BR1"));
        model.seconded().set(true);
        AuthorityCardViewModel another = new AuthorityCardViewModel(
                new ResolveAuthority(unitOfWork, LAW, LAW, TestKit.CLOCK),
                new NoteCircumstance(unitOfWork, () -> "Petugas Contoh", TestKit.CLOCK),
                LAW,
                () -> "",
                new InlineJobs());
        another.show(snapshot(), Set::of, Optional.of("BR1"));

        assertThat(notes)
                .containsExactly(
                        new Circumstance(staff.id(), false, false, true, "Petugas Contoh", TestKit.CLOCK.instant()));
        assertThat(another.seconded().get()).isTrue();
        assertThat(another.resolved()
                        .get()
                        .orElseThrow()
                        .answer()
                        .decider()
                        .orElseThrow()
                        .rank())
                .isEqualTo(OfficialRank.HOME_PPK);
    }

    @Test
    void thePersonnelAuthorityIsNamedAsTheOfficeNamesIt() {
        model.show(snapshot(), Set::of, Optional.of("BR1"));
        assertThat(model.ownAuthority()).isEqualTo("Bupati Contoh");
        model.kind().set(LAW.rules().kind("RG1"));
        assertThat(model.ownAuthority()).isEmpty();
    }

    @Test
    void aSecondeeBelongsToTheHomeAgency() {
        model.show(snapshot(), Set::of, Optional.of("BR1"));
        model.seconded().set(true);

        assertThat(answered()).contains("instansi induk");
    }

    @Test
    void aHeadLaidDownClosesTheGap() {
        UnitHeadFormViewModel form = new UnitHeadFormViewModel(layDown, linkOf("bidang"), TestKit.CLOCK);
        assertThat(form.keep()).extracting(r -> r.field().orElseThrow()).containsExactly("rank", "title", "reason");

        form.state().set(State.VACANT);
        form.rank().set(OfficialRank.ADMINISTRATOR);
        form.title().set("KEPALA BIDANG LALU LINTAS");
        form.reason().set("Pejabat lama pensiun");

        assertThat(form.keep()).isEmpty();
        model.show(snapshot(), Set::of, Optional.of("SD1"));
        assertThat(answered()).isEqualTo("KEPALA DINAS PERHUBUNGAN");
        assertThat(model.resolved().get().orElseThrow().answer().provisions()).contains("pp94-25");
    }

    @Test
    void anUnknownNumberIsSaidAtItsField() {
        UnitHeadFormViewModel form = new UnitHeadFormViewModel(layDown, linkOf("seksi"), TestKit.CLOCK);
        form.nip().set("198001012005011001");
        form.reason().set("SK contoh");

        assertThat(form.keep()).extracting(r -> r.field().orElseThrow()).containsExactly("nip");
        form.nip().set("");
        assertThat(form.keep()).isEmpty();
        assertThat(entries.get(0).person()).isEqualTo(Optional.of(holders.get(0).person()));
    }

    @Test
    void theCardShowsAnswerWarningsChainAndWay() {
        shown("SD1");

        assertThat(lookup("#decider").queryAs(Label.class).getText()).isEqualTo("KEPALA DINAS PERHUBUNGAN");
        assertThat(lookup("#derivation .timeline-entry").queryAll()).hasSizeGreaterThan(3);
        photograph("authority-card-gap");
        fx(() -> {
            lookup("#way").queryAs(TitledPane.class).setExpanded(true);
            return null;
        });
        photograph("authority-card-way");
    }

    @Test
    void layingDownAHeadAsksAgain() {
        shown("RG1");
        test.answers.add(false);

        clickOn((Button) lookup("Tetapkan").nth(0).query());

        assertThat(entries).isEmpty();
        assertThat(test.notices).isEmpty();
    }

    @Test
    void theFormIsPhotographed() {
        show(() -> {
            UnitHeadFormView form = new UnitHeadFormView(
                    new UnitHeadFormViewModel(layDown, linkOf("bidang"), TestKit.CLOCK),
                    new FindEmployees(unitOfWork),
                    test.kit());
            form.keep();
            return new VBox(form.root());
        });

        assertThat(lookup(".field-error").queryAll()).isNotEmpty();
        photograph("authority-head-form");
    }

    private void shown(String kind) {
        model.show(snapshot(), Set::of, Optional.of(kind));
        show(() -> {
            VBox page =
                    new VBox(new AuthorityCardView(model, layDown, new FindEmployees(unitOfWork), test.kit()).root());
            page.getStyleClass().add("page");
            ScrollPane scroll = new ScrollPane(page);
            scroll.setFitToWidth(true);
            return new VBox(scroll);
        });
    }

    private String answered() {
        return model.resolved()
                .get()
                .orElseThrow()
                .answer()
                .decider()
                .map(Official::title)
                .orElseThrow();
    }

    private ChainLink linkOf(String unit) {
        model.show(snapshot(), Set::of, Optional.of("RG1"));
        return model.resolved().get().orElseThrow().links().stream()
                .filter(link -> link.unit().id().equals(new UnitId(unit)))
                .findFirst()
                .orElseThrow();
    }

    private EmployeeSnapshot snapshot() {
        return staff.snapshot(LocalDate.of(2024, 10, 16), UNITS);
    }

    private static OrganisationUnit unit(String id, String name, String parent) {
        return new OrganisationUnit(
                new UnitId(id), name, Optional.ofNullable(parent).map(UnitId::new));
    }

    private static PostHolder holder(String name, String position, PositionCategory category, String unit) {
        return new PostHolder(EmployeeId.fresh(), name, position, category, "", new UnitId(unit));
    }

    private static Employee employee(String name, String position, PositionCategory category, String unit) {
        Post post = new Post(
                position,
                category,
                "",
                Optional.empty(),
                Optional.of(new UnitId(unit)),
                unit,
                "",
                LocalDate.of(2020, 1, 1),
                Optional.empty());
        return new Employee(
                EmployeeId.fresh(),
                Optional.empty(),
                PersonName.of(name),
                Optional.empty(),
                Optional.empty(),
                EmploymentKind.PNS,
                "",
                "Pemerintah Kab. Contoh",
                "",
                "",
                true,
                List.of(post));
    }

    private final class Heads implements UnitHeadQueries {
        @Override
        public List<PostHolder> holders(Collection<UnitId> units, LocalDate day) {
            return holders.stream().filter(h -> units.contains(h.unit())).toList();
        }

        @Override
        public List<UnitHeadEntry> entries(Collection<UnitId> units, LocalDate day) {
            return List.copyOf(entries);
        }
    }

    private final class People implements EmployeeQueries {
        @Override
        public Optional<Employee> employee(EmployeeId id) {
            return Optional.of(staff).filter(s -> s.id().equals(id));
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
        public void everyone(Consumer<EmployeeLine> sink) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void known(Consumer<KnownPerson> sink) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count() {
            return 1;
        }
    }
}
