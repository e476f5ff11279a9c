package id.jaganetral.application.letter.material;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.settings.MemoryOfficeProfiles;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.persistence.law.StoredLaw;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Days printed in letters are counted as the person's OPD works, not as the office does that writes them. */
class DaysOfTheOpdTest {
    private static final WorkingWeeks SIX_DAYS_THERE =
            new WorkingWeeks(WorkingWeek.USUAL, Map.of("Dinas Contoh", new WorkingWeek(true, false)));

    @Test
    void aSchoolThatWorksOnSaturdaysCountsThem() {
        // received on Friday 7 August 2026
        CaseFile received = CaseStory.received("BR1").file();

        LetterMaterial usual = material(received, WorkingWeeks.USUAL);
        LetterMaterial six = material(received, SIX_DAYS_THERE);

        assertThat(usual.fields().get("tmt")).isEqualTo("1 September 2026");
        assertThat(six.fields().get("tmt")).isEqualTo("27 Agustus 2026");
        assertThat(usual.fields().get("tanggal_akhir_keberatan")).isEqualTo("2026-08-31");
        assertThat(six.fields().get("tanggal_akhir_keberatan")).isEqualTo("2026-08-26");
    }

    private static LetterMaterial material(CaseFile file, WorkingWeeks weeks) {
        return StoryMaterials.of(file, StoredLaw.shipped(), new MemoryOfficeProfiles(), weeks);
    }
}
