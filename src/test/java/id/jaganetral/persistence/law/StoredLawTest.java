package id.jaganetral.persistence.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.domain.rule.check.RuleBookCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredLawTest {
    @TempDir
    Path folder;

    @Test
    void theShippedBookHoldsTogether() {
        assertThat(RuleBookCheck.findings(new LawFiles(List.of(LawShelf.shipped())).read()))
                .isEmpty();
    }

    @Test
    void theBookHoldsTwentyRowsAndSevenForbiddenActs() {
        RuleBook book = StoredLaw.shipped().rules();

        assertThat(book.catalogue().stream().filter(CatalogueEntry::decree)).hasSize(20);
        assertThat(book.catalogue().stream().filter(e -> e.decree() && e.track() == Track.ETHICS))
                .hasSize(7);
        assertThat(book.catalogue().stream().filter(e -> !e.decree())).hasSize(7);
        assertThat(book.deadlines().keySet())
                .contains("D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D09", "D10", "D11", "D12", "D13");
    }

    @Test
    void citationsAreJoinedUnderTheirRegulation() {
        RuleBook book = StoredLaw.shipped().rules();

        assertThat(book.cite(List.of("pp94-27", "pp94-32", "perbkn6-29")))
                .isEqualTo("PP 94/2021 Pasal 27; Pasal 32; Peraturan BKN 6/2022 Pasal 29");
    }

    @Test
    void theOfficeMayAddHolidaysAndElections() throws IOException {
        Files.writeString(folder.resolve("holidays.csv"), "date,name,kind,verified\n2026-07-15,Hari jadi,LOCAL,true\n");

        StoredLaw law = StoredLaw.withAdditions(folder, () -> WorkingWeek.USUAL);

        assertThat(law.calendar().works(LocalDate.of(2026, 7, 15))).isFalse();
        assertThat(StoredLaw.shipped().calendar().works(LocalDate.of(2026, 7, 15)))
                .isTrue();
    }

    @Test
    void whatTheOfficeAddsNeverReplacesWhatWasShipped() throws IOException {
        Files.writeString(
                folder.resolve("rules.yaml"),
                "rules:\n- {id: panel, title: x, text: y, provisions: [pp42-17], confidence: one-source, sources: [PS18]}\n");

        assertThatThrownBy(() ->
                        StoredLaw.withAdditions(folder, () -> WorkingWeek.USUAL).rules())
                .hasMessageContaining("panel appears twice");
    }

    @Test
    void aLooseReferenceIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("rules.yaml"),
                "rules:\n- {id: mine, title: x, text: y, provisions: [nowhere], confidence: one-source, sources: [S-NONE]}\n");

        assertThatThrownBy(() ->
                        StoredLaw.withAdditions(folder, () -> WorkingWeek.USUAL).rules())
                .hasMessageContaining("mine: unknown provision nowhere")
                .hasMessageContaining("mine: unknown source S-NONE");
    }

    @Test
    void aMistypedKeyIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("rules.yaml"),
                "rules:\n- {id: mine, title: x, text: y, provisons: [pp42-17], confidence: one-source, sources: [PS18]}\n");

        assertThatThrownBy(() ->
                        StoredLaw.withAdditions(folder, () -> WorkingWeek.USUAL).rules())
                .hasMessageContaining("unknown key provisons");
    }

    @Test
    void twoOverseersOnOneDayAreRefused() throws IOException {
        Files.writeString(
                folder.resolve("addressees.yaml"),
                "addressees:\n- {id: baru, role: OVERSIGHT, name: Lembaga, short: L, place: Jakarta, validFrom: 2027-01-01, confidence: one-source, sources: [BW-BKN]}\n");

        assertThatThrownBy(() ->
                        StoredLaw.withAdditions(folder, () -> WorkingWeek.USUAL).rules())
                .hasMessageContaining("needs exactly one overseer, has 2 (2027-01-01)");
    }
}
