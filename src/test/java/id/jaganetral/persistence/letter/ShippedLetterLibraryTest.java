package id.jaganetral.persistence.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.jaganetral.domain.letter.FormTrait;
import id.jaganetral.domain.letter.LetterKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the files of forms say of them, and what they may not say. */
class ShippedLetterLibraryTest {
    private static final String FORM = """
            {code: X, title: Surat, layout: CORRESPONDENCE, confidence: general-knowledge, archive: "800", sifat: Biasa,
             template: X.docx, signedBy: Kepala, route: INTAKE,""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANSWERS | TANGGAPAN TL",
                "ANNEXES | LAMPIRAN-BUKTI",
                "DECIDES | F12 F13 F14 F20 F24 KEP-KONTRAK",
                "ASKS_CHOICE | F10 F11 F12 F13 F14 F15 F23 F24 KEP-KONTRAK"
            })
    void formsWithATraitAreThese(FormTrait trait, String codes) {
        assertThat(new ShippedLetterLibrary()
                        .catalogue().kinds().stream()
                                .filter(kind -> kind.traits().contains(trait))
                                .map(LetterKind::code))
                .containsExactlyInAnyOrderElementsOf(List.of(codes.split(" ")));
    }

    @Test
    void traitsAreReadFromTheForm() throws JsonProcessingException {
        assertThat(kind("answers: true}").traits()).isEqualTo(Set.of(FormTrait.ANSWERS));
        assertThat(kind("annexes: true, inputs: [bukti]}").traits()).isEqualTo(Set.of(FormTrait.ANNEXES));
        assertThat(kind("choice: true, decides: true, answers: false}").traits())
                .isEqualTo(Set.of(FormTrait.ASKS_CHOICE, FormTrait.DECIDES));
    }

    @Test
    void aFormThatAnswersLettersIsAboutAReportOrACase() {
        assertThatThrownBy(() -> kind("answers: true, about: [OFFICE]}"))
                .hasMessage("X answers letters but is about no report or case");
    }

    @Test
    void aFormThatAnnexesEvidenceListsIt() {
        assertThatThrownBy(() -> kind("annexes: true, inputs: [nama]}"))
                .hasMessage("X annexes evidence but lists none");
    }

    private static LetterKind kind(String rest) throws JsonProcessingException {
        JsonNode node = new ObjectMapper(new YAMLFactory()).readTree(FORM + rest);
        return ShippedLetterLibrary.kind(node);
    }
}
