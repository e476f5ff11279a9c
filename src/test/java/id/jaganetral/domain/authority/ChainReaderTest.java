package id.jaganetral.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.authority.ChainLink.Basis;
import id.jaganetral.domain.authority.Official.Occupancy;
import id.jaganetral.domain.authority.UnitHeadEntry.State;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainReaderTest {
    private static final UnitTree UNITS = new UnitTree(List.of(
            unit("kab", "PEMERINTAH KABUPATEN CONTOH", null),
            unit("setda", "SEKRETARIAT DAERAH", "kab"),
            unit("dinas", "DINAS CONTOH", "kab"),
            unit("bidang", "BIDANG CONTOH", "dinas"),
            unit("seksi", "SEKSI CONTOH", "bidang"),
            unit("sekolah", "SD NEGERI 1 CONTOH", "dinas")));
    private final ChainReader reader = new ChainReader(AuthorityCases.table(), UNITS, GovernmentKind.REGENCY);

    private final PostHolder sekda = holder("setda", "SEKRETARIS DAERAH", PositionCategory.JPT_PRATAMA, "II.a");
    private final PostHolder asisten = holder("setda", "ASISTEN PEMERINTAHAN", PositionCategory.JPT_PRATAMA, "II.b");
    private final PostHolder kadis = holder("dinas", "KEPALA DINAS CONTOH", PositionCategory.JPT_PRATAMA, "II.b");
    private final PostHolder sekretaris = holder("dinas", "SEKRETARIS DINAS", PositionCategory.ADMINISTRATOR, "III.a");
    private final PostHolder kabid = holder("bidang", "Plt. KEPALA BIDANG", PositionCategory.ADMINISTRATOR, "III.b");
    private final PostHolder kasi = holder("seksi", "KEPALA SEKSI", PositionCategory.PENGAWAS, "IV.a");

    @Test
    void theChainGoesUpTheUnitsAndOverTheSekda() {
        assertThat(reader.above(new UnitId("seksi")))
                .extracting(OrganisationUnit::name)
                .containsExactly("SEKSI CONTOH", "BIDANG CONTOH", "DINAS CONTOH", "SEKRETARIAT DAERAH");
    }

    @Test
    void theHighestPostOfAUnitHeadsIt() {
        List<ChainLink> links = links("seksi", List.of(), asisten, sekretaris, kasi, kabid, kadis, sekda);

        assertThat(links)
                .extracting(link -> link.head().orElseThrow().title())
                .containsExactly("KEPALA SEKSI", "Plt. KEPALA BIDANG", "KEPALA DINAS CONTOH", "SEKRETARIS DAERAH");
        assertThat(links)
                .extracting(link -> link.head().orElseThrow().occupancy())
                .containsExactly(Occupancy.HELD, Occupancy.ACTING, Occupancy.HELD, Occupancy.HELD);
        assertThat(links)
                .extracting(link -> link.head().orElseThrow().leadsUnit())
                .containsExactly(true, true, true, false);
    }

    @Test
    void aHeadIsNotHisOwnSuperior() {
        List<ChainLink> links = links("seksi", List.of(), kasi, kabid, kadis, sekda);
        SuperiorChain chain =
                ChainReader.chain(links, Optional.of(kasi.person()), Set.of(kadis.person()), Optional.empty());

        assertThat(chain.officials())
                .extracting(Official::title)
                .containsExactly("Plt. KEPALA BIDANG", "KEPALA DINAS CONTOH", "SEKRETARIS DAERAH");
        assertThat(chain.officials()).extracting(Official::implicated).containsExactly(false, true, false);
    }

    @Test
    void aUnitWithoutAHeadIsAGapAndSoIsATie() {
        PostHolder other = holder("seksi", "KEPALA SEKSI", PositionCategory.PENGAWAS, "IV.a");
        List<ChainLink> links = links("seksi", List.of(), kasi, other, kadis, sekda);

        assertThat(ChainReader.chain(links, Optional.empty(), Set.of(), Optional.empty())
                        .gaps())
                .containsExactly("SEKSI CONTOH", "BIDANG CONTOH");
    }

    @Test
    void anEntryGoesBeforeTheRoster() {
        List<ChainLink> links = links(
                "seksi",
                List.of(
                        entry("seksi", State.NO_POST, Optional.empty()),
                        entry("bidang", State.VACANT, Optional.of(OfficialRank.ADMINISTRATOR))),
                kasi,
                kabid,
                kadis,
                sekda);

        assertThat(links)
                .extracting(ChainLink::basis)
                .containsExactly(Basis.NO_POST, Basis.ENTRY, Basis.ROSTER, Basis.ROSTER);
        assertThat(links.get(1).head().orElseThrow().vacant()).isTrue();
        assertThat(ChainReader.chain(links, Optional.empty(), Set.of(), Optional.empty())
                        .gaps())
                .isEmpty();
    }

    @Test
    void aHeadOfSchoolIsAnOfficialOfEqualRankByLocalRule() {
        PostHolder head = holder("sekolah", "KEPALA SEKOLAH DASAR", PositionCategory.FUNGSIONAL, "");
        PostHolder teacher = holder("sekolah", "GURU AHLI MADYA", PositionCategory.FUNGSIONAL, "");

        Official official =
                links("sekolah", List.of(), head, teacher).get(0).head().orElseThrow();

        assertThat(official.rank()).isEqualTo(OfficialRank.PENGAWAS);
        assertThat(official.ruleOfRank()).contains("authority-equal-post");
    }

    @Test
    void equalRankByLocalRuleIsWarnedOf() {
        PostHolder head = holder("sekolah", "KEPALA SEKOLAH DASAR", PositionCategory.FUNGSIONAL, "");
        SuperiorChain chain = ChainReader.chain(
                links("sekolah", List.of(), head, kadis), Optional.empty(), Set.of(), Optional.empty());

        AuthorityAnswer answer = AuthorityCases.answer(SubjectPost.PELAKSANA, "RG1", chain);

        assertThat(answer.decider().orElseThrow().title()).isEqualTo("KEPALA SEKOLAH DASAR");
        assertThat(AuthorityCases.warnings(answer)).contains("authority-equal-post");
    }

    private List<ChainLink> links(String unit, List<UnitHeadEntry> entries, PostHolder... holders) {
        UnitId id = new UnitId(unit);
        return reader.links(id, reader.above(id), Arrays.asList(holders), entries);
    }

    private static OrganisationUnit unit(String id, String name, String parent) {
        return new OrganisationUnit(
                new UnitId(id), name, Optional.ofNullable(parent).map(UnitId::new));
    }

    private static PostHolder holder(String unit, String position, PositionCategory category, String echelon) {
        return new PostHolder(EmployeeId.fresh(), "Contoh", position, category, echelon, new UnitId(unit));
    }

    private static UnitHeadEntry entry(String unit, State state, Optional<OfficialRank> rank) {
        return new UnitHeadEntry(
                UUID.randomUUID(),
                new UnitId(unit),
                state,
                rank,
                Optional.empty(),
                "",
                "KEPALA " + unit,
                LocalDate.of(2024, 1, 2),
                "SK contoh",
                "Petugas Contoh",
                Instant.EPOCH);
    }
}
