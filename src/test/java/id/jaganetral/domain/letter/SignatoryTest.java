package id.jaganetral.domain.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reference official-letters.md, section 4.1. */
class SignatoryTest {
    @Test
    void theHolderSignsUnderTheOwnTitle() {
        assertThat(signatory(Capacity.HOLDER, "KEPALA BADAN", "", "").titleLines())
                .containsExactly("KEPALA BADAN,");
    }

    @Test
    void aMandateNamesTheOfficialAbove() {
        assertThat(signatory(Capacity.HOLDER, "SEKRETARIS DAERAH", "BUPATI CONTOH", "")
                        .titleLines())
                .containsExactly("a.n. BUPATI CONTOH", "SEKRETARIS DAERAH,");
    }

    @Test
    void aMandatePassedOnNamesBoth() {
        assertThat(signatory(Capacity.HOLDER, "ASISTEN ADMINISTRASI", "BUPATI CONTOH", "SEKRETARIS DAERAH")
                        .titleLines())
                .containsExactly("a.n. BUPATI CONTOH", "SEKRETARIS DAERAH", "u.b.", "ASISTEN ADMINISTRASI,");
    }

    @Test
    void actingOfficialsSaySo() {
        assertThat(signatory(Capacity.ACTING, "KEPALA BADAN", "", "").titleLines())
                .containsExactly("Plt. KEPALA BADAN,");
        assertThat(signatory(Capacity.DAILY, "KEPALA BADAN", "", "").titleLines())
                .containsExactly("Plh. KEPALA BADAN,");
        assertThat(signatory(Capacity.CARETAKER, "BUPATI CONTOH", "", "").titleLines())
                .containsExactly("Pj. BUPATI CONTOH,");
    }

    @Test
    void aHeadOfRegionHasNeitherNumberNorRank() {
        Signatory head = new Signatory(
                "BUPATI CONTOH", Capacity.HOLDER, "Dra. CONTOH SATU", "198503122010011004", "Pembina", "", "", true);
        assertThat(head.printedNip()).isEmpty();
        assertThat(head.printedRank()).isEmpty();
    }

    private static Signatory signatory(Capacity capacity, String position, String onBehalfOf, String forHim) {
        return new Signatory(position, capacity, "CONTOH SATU", "", "", onBehalfOf, forHim, false);
    }
}
