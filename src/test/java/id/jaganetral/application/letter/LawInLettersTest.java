package id.jaganetral.application.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawInLettersTest {
    private static final SanctionKind PLACE_HOLDER = CaseStory.BOOK.kind("KR");
    private static final SanctionKind OWN = new SanctionKind(
            "L-SD1",
            "Penundaan kenaikan gaji berkala PPPK selama 1 tahun",
            PLACE_HOLDER.level(),
            25,
            Optional.of(12),
            Optional.empty(),
            false,
            PLACE_HOLDER.provision(),
            Set.of(),
            Optional.empty(),
            PLACE_HOLDER.origin());

    @ParameterizedTest
    @ValueSource(strings = {"F12", "F13", "F14", "KEP-KONTRAK"})
    void aKindTheOfficeAddedForContractStaffCanBeImposedByEveryFormOfTheirs(String form) {
        LetterKind kind = new ShippedLetterLibrary().catalogue().kind(form);
        assertThat(new LawInLetters(withOwnKind()).sanctions(kind))
                .containsEntry("L-SD1", OWN.name())
                .containsEntry("KR", PLACE_HOLDER.name());
        assertThat(new LawInLetters(CaseStory.BOOK).sanctions(kind)).doesNotContainKey("L-SD1");
    }

    @Test
    void onlyKindsOfContractStaffRestOnTheirContract() {
        LawInLetters law = new LawInLetters(withOwnKind());
        assertThat(law.byContract("L-SD1")).isTrue();
        assertThat(law.byContract("KR")).isTrue();
        assertThat(law.byContract("RG2")).isFalse();
        assertThat(law.byContract("")).isFalse();
    }

    @Test
    void theArticleOfTheTransitionIsNamedInFullBelowItsRegulation() {
        LawInLetters law = new LawInLetters(CaseStory.BOOK);
        LetterKind kind = new ShippedLetterLibrary().catalogue().kind("F13");
        String regulation = "Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil";
        List<Map<String, String>> transition =
                law.considered(kind, EmploymentKind.PNS, CaseStory.day("2026-07-01"), "TR1");
        List<Map<String, String>> cut = law.considered(kind, EmploymentKind.PNS, CaseStory.day("2026-07-01"), "SD1");
        assertThat(considered(transition))
                .containsExactly(
                        "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara",
                        regulation,
                        "Pasal 42 " + regulation,
                        "Peraturan Badan Kepegawaian Negara Nomor 6 Tahun 2022 tentang Peraturan Pelaksanaan "
                                + regulation);
        assertThat(law.reconsidered(transition, "TR1", "SD1")).isEqualTo(cut);
        assertThat(law.reconsidered(cut, "SD1", "TR2")).isEqualTo(transition);
        assertThat(considered(law.reconsidered(List.of(Map.of("dasar_hukum", "Peraturan Bupati")), "SD1", "TR3")))
                .containsExactly("Peraturan Bupati", "Pasal 42 " + regulation);
    }

    private static List<String> considered(List<Map<String, String>> lines) {
        return lines.stream().map(line -> line.get("dasar_hukum")).toList();
    }

    private static RuleBook withOwnKind() {
        RuleBook book = CaseStory.BOOK;
        Map<String, SanctionKind> kinds = new LinkedHashMap<>(book.kinds());
        kinds.put(OWN.code(), OWN);
        return new RuleBook(
                book.version(),
                book.sources(),
                book.instruments(),
                book.provisions(),
                book.entries(),
                kinds,
                book.sanctionSets(),
                book.deadlines(),
                book.elections(),
                book.rules(),
                book.factors(),
                book.regimes(),
                book.addressees());
    }
}
