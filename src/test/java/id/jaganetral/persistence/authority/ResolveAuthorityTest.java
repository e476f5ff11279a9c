package id.jaganetral.persistence.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.authority.AuthorityRequest;
import id.jaganetral.application.authority.LayDownUnitHead;
import id.jaganetral.application.authority.NoteCircumstance;
import id.jaganetral.application.authority.ResolveAuthority;
import id.jaganetral.application.authority.ResolvedAuthority;
import id.jaganetral.application.authority.UnitHeadDraft;
import id.jaganetral.application.authority.UnitHeadQueries;
import id.jaganetral.application.employee.EmployeeStore;
import id.jaganetral.application.employee.RosterEntry;
import id.jaganetral.application.employee.UnitStore;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.authority.ChainLink;
import id.jaganetral.domain.authority.Circumstance;
import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.authority.OfficialRank;
import id.jaganetral.domain.authority.UnitHeadEntry;
import id.jaganetral.domain.authority.UnitHeadEntry.State;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.PersonName;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.persistence.database.TestDatabase;
import id.jaganetral.persistence.employee.EmployeePersistence;
import id.jaganetral.persistence.law.StoredLaw;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the roster and what the office laid down to the answer, in a real database. */
class ResolveAuthorityTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 7);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-07T03:00:00Z"), ZONE);
    private static final StoredLaw LAW = StoredLaw.shipped();

    private final TestDatabase database =
            TestDatabase.with(EmployeePersistence.feature(), AuthorityPersistence.feature());
    private final UnitOfWork unitOfWork = database.unitOfWork();
    private final ResolveAuthority resolve = new ResolveAuthority(unitOfWork, LAW, LAW, CLOCK);
    private final LayDownUnitHead layDown = new LayDownUnitHead(unitOfWork, () -> "Petugas Contoh", CLOCK);
    private final Employee staff =
            employee("Pelaksana Contoh", "PENGELOLA DATA", PositionCategory.PELAKSANA, "", "seksi");
    private final Employee kasi = employee("Kasi Contoh", "KEPALA SEKSI", PositionCategory.PENGAWAS, "IV.a", "seksi");
    private final Employee kabid =
            employee("Kabid Contoh", "KEPALA BIDANG", PositionCategory.ADMINISTRATOR, "III.b", "bidang");
    private final Employee kadis =
            employee("Kadis Contoh", "KEPALA DINAS", PositionCategory.JPT_PRATAMA, "II.b", "dinas");

    @BeforeEach
    void store() {
        unitOfWork.write(tx -> {
            tx.store(UnitStore.class)
                    .save(List.of(
                            unit("kab", "PEMERINTAH KABUPATEN CONTOH", null),
                            unit("dinas", "DINAS CONTOH", "kab"),
                            unit("bidang", "BIDANG CONTOH", "dinas"),
                            unit("seksi", "SEKSI CONTOH", "bidang")));
            tx.store(EmployeeStore.class)
                    .addAll(List.of(
                            new RosterEntry(staff, 1),
                            new RosterEntry(kasi, 2),
                            new RosterEntry(kabid, 3),
                            new RosterEntry(kadis, 4)));
            return null;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theHeadOfTheSectionDecidesALightSanction() {
        ResolvedAuthority resolved = resolve.resolve(AuthorityRequest.of(snapshot(staff), "RG1"));

        assertThat(resolved.answer().decider().orElseThrow().person()).contains(kasi.id());
        assertThat(resolved.answer().mustPropose()).isFalse();
        assertThat(resolved.governmentGuessed()).isFalse();
        assertThat(resolved.links()).extracting(ChainLink::basis).containsOnly(ChainLink.Basis.ROSTER);
    }

    @Test
    void whoeverIsInvolvedIsPassedOver() {
        AuthorityRequest request = new AuthorityRequest(snapshot(staff), "RG1", Set.of(kasi.id()), false, false, false);

        assertThat(resolve.resolve(request).answer().decider().orElseThrow().person())
                .contains(kabid.id());
    }

    @Test
    void whatWasNotedOfAPersonComesBackTheLastNoteFirst() {
        NoteCircumstance note = new NoteCircumstance(unitOfWork, () -> "Petugas Contoh", CLOCK);
        assertThat(note.noted(staff.id())).isEmpty();

        note.note(staff.id(), true, false, false);
        Circumstance last = note.note(staff.id(), false, true, true);

        assertThat(note.noted(staff.id())).contains(last);
        assertThat(AuthorityRequest.of(snapshot(staff), "RG1", Set.of(), note.noted(staff.id())))
                .isEqualTo(new AuthorityRequest(snapshot(staff), "RG1", Set.of(), false, true, true));
    }

    @Test
    void theKindOfGovernmentLaidDownByTheOfficeGoesBeforeWhatNamesTell() {
        ResolveAuthority ofProvince =
                new ResolveAuthority(unitOfWork, LAW, LAW, CLOCK, () -> Optional.of(GovernmentKind.PROVINCE));
        EmployeeSnapshot outside = new EmployeeSnapshot(
                Optional.empty(),
                "",
                "Orang Luar Contoh",
                Optional.empty(),
                EmploymentKind.PNS,
                "",
                "",
                "Pengelola",
                PositionCategory.PELAKSANA,
                "",
                "",
                "");

        ResolvedAuthority told = ofProvince.resolve(AuthorityRequest.of(outside, "BR1"));
        ResolvedAuthority guessed = resolve.resolve(AuthorityRequest.of(outside, "BR1"));

        assertThat(told.governmentGuessed()).isFalse();
        assertThat(told.answer().decider().orElseThrow().title()).contains("Gubernur");
        assertThat(guessed.governmentGuessed()).isTrue();
        assertThat(ofProvince
                        .resolve(AuthorityRequest.of(snapshot(staff), "BR1"))
                        .answer()
                        .decider()
                        .orElseThrow()
                        .title())
                .contains("Gubernur");
    }

    @Test
    void somebodyWhoLeftHeadsNothing() {
        unitOfWork.write(tx -> {
            tx.store(EmployeeStore.class).deactivate(List.of(kasi.id()));
            return null;
        });

        ResolvedAuthority resolved = resolve.resolve(AuthorityRequest.of(snapshot(staff), "RG1"));

        assertThat(resolved.links().get(0).basis()).isEqualTo(ChainLink.Basis.UNKNOWN);
        assertThat(resolved.answer().question().chain().gaps()).containsExactly("SEKSI CONTOH");
    }

    @Test
    void whatTheOfficerLaidDownCountsFromItsDayAndTheLastOneWins() {
        layDown(State.HELD, OfficialRank.PENGAWAS, "KEPALA SEKSI LAMA", TODAY.minusDays(9));
        layDown(State.VACANT, OfficialRank.PENGAWAS, "KEPALA SEKSI", TODAY);

        ResolvedAuthority resolved = resolve.resolve(AuthorityRequest.of(snapshot(staff), "RG1"));

        assertThat(resolved.links().get(0).basis()).isEqualTo(ChainLink.Basis.ENTRY);
        assertThat(resolved.answer().decider().orElseThrow().person()).contains(kabid.id());
        assertThat(resolved.answer().provisions()).contains("pp94-25");
    }

    @Test
    void anEntryComesBackAsItWasLaidDown() {
        UnitHeadEntry entry = layDown(State.ACTING, OfficialRank.PENGAWAS, "Plt. KEPALA SEKSI", TODAY);

        List<UnitHeadEntry> kept = unitOfWork.<List<UnitHeadEntry>>read(
                tx -> tx.queries(UnitHeadQueries.class).entries(List.of(new UnitId("seksi")), TODAY));
        List<UnitHeadEntry> before = unitOfWork.<List<UnitHeadEntry>>read(
                tx -> tx.queries(UnitHeadQueries.class).entries(List.of(new UnitId("seksi")), TODAY.minusDays(1)));

        assertThat(kept).containsExactly(entry);
        assertThat(entry.by()).isEqualTo("Petugas Contoh");
        assertThat(before).isEmpty();
    }

    @Test
    void anEntryNeedsRankTitleDayAndReason() {
        List<String> fields = layDown.layDown(new UnitHeadDraft(
                        new UnitId("seksi"),
                        State.HELD,
                        Optional.of(OfficialRank.PRESIDENT),
                        "123",
                        Optional.empty(),
                        "",
                        " ",
                        Optional.of(TODAY.plusDays(1)),
                        ""))
                .fold(done -> List.of(), reasons -> reasons.stream()
                        .map(Reason::field)
                        .map(Optional::orElseThrow)
                        .toList());

        assertThat(fields).containsExactly("rank", "title", "nip", "from", "reason");
    }

    @Test
    void aUnitWithoutAPostOfAHeadNeedsOnlyDayAndReason() {
        UnitHeadDraft draft = new UnitHeadDraft(
                new UnitId("seksi"),
                State.NO_POST,
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                "",
                Optional.of(TODAY),
                "Penyederhanaan birokrasi");

        assertThat(layDown.layDown(draft).<Boolean>fold(done -> true, reasons -> false))
                .isTrue();
        assertThat(resolve.resolve(AuthorityRequest.of(snapshot(staff), "RG1"))
                        .answer()
                        .decider()
                        .orElseThrow()
                        .person())
                .contains(kabid.id());
    }

    @Test
    void theDeciderIsWrittenAsACaseFileWritesOfficials() {
        assertThat(resolved("RG1").decider())
                .contains(new Official("Kasi Contoh", "", "", "KEPALA SEKSI", PositionCategory.PENGAWAS));
        assertThat(resolved("BR1").decider())
                .contains(Official.named("", "Pejabat Pembina Kepegawaian (Bupati/Wali Kota)"));
        assertThat(resolved("BR1").examiner()).isEqualTo(resolved("RG1").decider());
    }

    private ResolvedAuthority resolved(String kind) {
        return resolve.resolve(AuthorityRequest.of(snapshot(staff), kind));
    }

    @Test
    void somebodyOutsideTheRosterHasNoChain() {
        EmployeeSnapshot stranger = new EmployeeSnapshot(
                Optional.empty(),
                "",
                "Tenaga Contoh",
                Optional.empty(),
                EmploymentKind.NON_ASN,
                "",
                "",
                "Tenaga kebersihan",
                PositionCategory.UNKNOWN,
                "",
                "",
                "");

        ResolvedAuthority resolved = resolve.resolve(AuthorityRequest.of(stranger, "KR"));

        assertThat(resolved.links()).isEmpty();
        assertThat(resolved.examiner()).isEmpty();
        assertThat(resolved.governmentGuessed()).isTrue();
        assertThat(resolved.answer().decider().orElseThrow().rank()).isEqualTo(OfficialRank.CONTRACT_GIVER);
    }

    private UnitHeadEntry layDown(State state, OfficialRank rank, String title, LocalDate from) {
        return layDown.layDown(new UnitHeadDraft(
                        new UnitId("seksi"),
                        state,
                        Optional.of(rank),
                        "",
                        Optional.empty(),
                        "",
                        title,
                        Optional.of(from),
                        "SK contoh"))
                .<UnitHeadEntry>fold(done -> done, reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    private static EmployeeSnapshot snapshot(Employee employee) {
        return employee.snapshot(TODAY, UnitTree.empty());
    }

    private static OrganisationUnit unit(String id, String name, String parent) {
        return new OrganisationUnit(
                new UnitId(id), name, Optional.ofNullable(parent).map(UnitId::new));
    }

    private static Employee employee(
            String name, String position, PositionCategory category, String echelon, String unit) {
        Post post = new Post(
                position,
                category,
                echelon,
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
}
