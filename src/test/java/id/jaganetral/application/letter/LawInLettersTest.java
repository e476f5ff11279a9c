package id.jaganetral.application.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import java.util.LinkedHashMap;
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
