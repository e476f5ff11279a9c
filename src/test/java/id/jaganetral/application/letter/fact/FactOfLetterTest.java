package id.jaganetral.application.letter.fact;

import static id.jaganetral.domain.casefile.CaseStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.template.TagValues;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactOfLetterTest {
    private static final CaseHistory NOTHING_YET = CaseHistory.of(List.of());
    private static final TagValues SUMMONS = TagValues.builder()
            .text("tanggal_periksa", "15 Juli 2026")
            .text("jam_periksa", "09.00 WIB")
            .text("tempat_periksa", "Ruang rapat")
            .rows(
                    "pemeriksa",
                    List.of(TagValues.builder()
                            .text("nama", "Rahmat Contoh")
                            .text("nip", "19800101 200501 1 001")
                            .text("pangkat_gol", "Pembina, IV/a")
                            .text("jabatan", "Kepala Dinas")
                            .build()))
            .text("ttd_nama", "Sri Contoh")
            .text("ttd_jabatan", "Sekretaris")
            .build();

    @Test
    void aSummonsIsNotTypedTwice() {
        Official examiner = new Official(
                "Rahmat Contoh", "198001012005011001", "Pembina, IV/a", "Kepala Dinas", PositionCategory.UNKNOWN);

        assertThat(fact("F01", SUMMONS, NOTHING_YET))
                .contains(new CaseFact.SummonsIssued(
                        day("2026-07-03"), 1, "800/2/2026", day("2026-07-15"), "09.00 WIB", "Ruang rapat", examiner));
        assertThat(fact("F02", SUMMONS, NOTHING_YET).map(f -> ((CaseFact.SummonsIssued) f).ordinal()))
                .contains(2);
    }

    @Test
    void theEthicsSummonsIsTheSecondOnceThereIsAFirst() {
        CaseHistory first = CaseStory.heavy("2026-07-01")
                .then(CaseStory.summons(1, "2026-07-03", "2026-07-15"))
                .file()
                .history();

        assertThat(fact("F21", SUMMONS, NOTHING_YET).map(f -> ((CaseFact.SummonsIssued) f).ordinal()))
                .contains(1);
        assertThat(fact("F21", SUMMONS, first).map(f -> ((CaseFact.SummonsIssued) f).ordinal()))
                .contains(2);
    }

    @Test
    void theCallToReceiveAndTheDeliveryKeepTheirDays() {
        TagValues values = TagValues.builder()
                .text("tanggal_penyampaian", "7 Agustus 2026")
                .text("jam_penyampaian", "10.00 WIB")
                .text("tempat_penyampaian", "Ruang kepala")
                .build();

        assertThat(fact("F16", values, NOTHING_YET))
                .contains(new CaseFact.CalledToReceive(
                        day("2026-07-03"), "800/2/2026", day("2026-08-07"), "10.00 WIB", "Ruang kepala"));
        assertThat(fact("F17", values, NOTHING_YET)).contains(new CaseFact.Delivered(day("2026-08-07"), "800/2/2026"));
    }

    @Test
    void whatIsNoFactOrDoesNotTellItsDayIsLeftAlone() {
        assertThat(fact("F10", SUMMONS, NOTHING_YET)).isEmpty();
        assertThat(fact("F01", TagValues.none(), NOTHING_YET)).isEmpty();
        assertThat(fact("F11", TagValues.none(), NOTHING_YET)).isEmpty();
    }

    private static Optional<CaseFact> fact(String kind, TagValues values, CaseHistory history) {
        IssuedLetter letter = new IssuedLetter(
                LetterId.fresh(),
                kind,
                "Surat",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Budi Contoh",
                Optional.empty(),
                Optional.empty(),
                "800/2/2026",
                false,
                day("2026-07-03"),
                "Kepala Dinas",
                "berkas.docx",
                "",
                "1",
                values,
                Optional.empty(),
                Instant.EPOCH,
                "Petugas");
        return new FactOfLetter(letter, history).fact();
    }
}
