package id.jaganetral.domain.employee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitTreeTest {
    private static OrganisationUnit unit(String id, String name, String parent) {
        return new OrganisationUnit(
                new UnitId(id), name, Optional.ofNullable(parent).map(UnitId::new));
    }

    @Test
    void opdIsTheUnitDirectlyUnderTheGovernmentWhateverTheOrderOfRows() {
        UnitTree tree = new UnitTree(List.of(
                unit("seksi", "SEKSI A", "bidang"),
                unit("bidang", "BIDANG A", "dinas"),
                unit("dinas", "DINAS CONTOH", "pemda"),
                unit("pemda", "PEMERINTAH KABUPATEN CONTOH", null)));
        assertThat(tree.opd(new UnitId("seksi")).map(OrganisationUnit::name)).contains("DINAS CONTOH");
        assertThat(tree.opd(new UnitId("pemda"))).isEmpty();
        assertThat(tree.path(new UnitId("seksi")))
                .extracting(OrganisationUnit::name)
                .containsExactly("PEMERINTAH KABUPATEN CONTOH", "DINAS CONTOH", "BIDANG A", "SEKSI A");
        assertThat(tree.subtree(new UnitId("dinas")))
                .containsExactlyInAnyOrder(new UnitId("dinas"), new UnitId("bidang"), new UnitId("seksi"));
    }

    @Test
    void withoutAGovernmentOnTopEachRootIsAnOpd() {
        UnitTree tree = new UnitTree(
                List.of(unit("a", "DINAS A", null), unit("a1", "BIDANG", "a"), unit("b", "DINAS B", null)));
        assertThat(tree.opds()).extracting(OrganisationUnit::name).containsExactly("DINAS A", "DINAS B");
        assertThat(tree.opd(new UnitId("a1")).map(OrganisationUnit::name)).contains("DINAS A");
    }

    @Test
    void aCircleIsCutInsteadOfRunningForEver() {
        UnitTree tree = new UnitTree(List.of(
                unit("a", "A", "c"), unit("b", "B", "a"), unit("c", "C", "b"), unit("self", "SENDIRI", "self")));
        assertThat(tree.cutCircles()).hasSize(2);
        assertThat(tree.roots()).hasSize(2);
        assertThat(tree.path(new UnitId("b"))).hasSizeBetween(1, 3);
    }

    @Test
    void aParentNobodyKnowsMakesTheUnitARoot() {
        UnitTree tree = new UnitTree(List.of(unit("a", "DINAS A", "missing")));
        assertThat(tree.roots()).extracting(OrganisationUnit::name).containsExactly("DINAS A");
    }
}
