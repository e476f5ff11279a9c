package id.jaganetral.application.letter.fact;

import static id.jaganetral.domain.casefile.CaseStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.TeamMember;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.rule.Factor;
import id.jaganetral.domain.rule.sanction.WeighedFactor;
import id.jaganetral.domain.template.TagValues;
import id.jaganetral.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactOfLetterTest {
    private static final CaseHistory NOTHING_YET = CaseHistory.of(List.of());
    private static final Factor FACTOR = CaseStory.BOOK.factors().values().stream()
            .filter(factor -> factor.weight() == Factor.Weight.AGGRAVATING)
            .findFirst()
            .orElseThrow();
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
        assertThat(fact("F03", SUMMONS, NOTHING_YET)).isEmpty();
        assertThat(fact("F06", SUMMONS, NOTHING_YET)).isEmpty();
        assertThat(fact("F08", TagValues.none(), NOTHING_YET)).isEmpty();
        assertThat(fact("F12", TagValues.none(), NOTHING_YET)).isEmpty();
        assertThat(fact("F25", TagValues.none(), NOTHING_YET)).isEmpty();
        assertThat(fact("F01", TagValues.none(), NOTHING_YET)).isEmpty();
        assertThat(fact("F11", TagValues.none(), NOTHING_YET)).isEmpty();
    }

    @Test
    void theTeamSitsAsPrinted() {
        TagValues values = TagValues.builder()
                .rows(
                        "pemeriksa",
                        List.of(
                                seat("Rahmat Contoh", "Ketua", "Atasan langsung"),
                                seat("Sri Contoh", "sekretaris", "Unsur pengawasan"),
                                seat("Tono Contoh", "", "Narasumber")))
                .build();
        CaseFact team = new CaseFact.TeamFormed(
                day("2026-07-03"),
                "800/2/2026",
                List.of(
                        member("Rahmat Contoh", TeamMember.Element.SUPERIOR, TeamMember.Seat.CHAIR),
                        member("Sri Contoh", TeamMember.Element.OVERSIGHT, TeamMember.Seat.SECRETARY),
                        member("Tono Contoh", TeamMember.Element.OTHER, TeamMember.Seat.MEMBER)));

        assertThat(fact("F05", values, NOTHING_YET)).contains(team);
        assertThat(fact("F20", values, NOTHING_YET)).contains(team);
        assertThat(fact("F05", TagValues.none(), NOTHING_YET)).isEmpty();
    }

    @Test
    void theMinutesSayWhoSignedAndWhetherACopyWasGiven() {
        TagValues refused =
                SUMMONS.with(TagValues.builder().flag("menolak_ttd", true).build());
        TagValues copied = SUMMONS.with(
                TagValues.builder().text("tanggal_salinan", "15 Juli 2026").build());

        assertThat(fact("F08", refused, NOTHING_YET)).contains(minutes(CaseFact.Signature.REFUSED, false));
        assertThat(fact("F22", copied, NOTHING_YET)).contains(minutes(CaseFact.Signature.SIGNED, true));
    }

    private static CaseFact minutes(CaseFact.Signature signature, boolean copy) {
        Official examiner = new Official(
                "Rahmat Contoh", "198001012005011001", "Pembina, IV/a", "Kepala Dinas", PositionCategory.UNKNOWN);
        return new CaseFact.ExaminationHeld(day("2026-07-15"), "800/2/2026", List.of(examiner), signature, copy);
    }

    @Test
    void aNoteOfAnAppealTellsFirstThatItWasFiledAndThenTheAnswer() {
        TagValues values = TagValues.builder()
                .text("tanggal_ajuan_banding", "10 Agustus 2026")
                .text("tanggal_tembusan_banding", "12 Agustus 2026")
                .text("tanggal_tanggapan_banding", "20 Agustus 2026")
                .text("nomor_tanggapan_banding", "180/4/2026")
                .build();
        CaseFact filed = new CaseFact.AppealFiled(day("2026-08-10"), Optional.of(day("2026-08-12")), false);
        CaseHistory appealed = CaseStory.received("BR3").then(filed).file().history();

        assertThat(fact("F25B", values, NOTHING_YET)).contains(filed);
        assertThat(fact("F25B", values, appealed))
                .contains(new CaseFact.AppealAnswered(day("2026-08-20"), "180/4/2026"));
        assertThat(fact("F25B", TagValues.none(), appealed)).isEmpty();
    }

    @Test
    void aWitnessIsNamedInTheMinutesOfTheStatement() {
        TagValues values = TagValues.builder()
                .text("tanggal_keterangan", "9 Juli 2026")
                .text("saksi_nama", "Contoh Saksi")
                .build();

        assertThat(fact("F04", values, NOTHING_YET))
                .contains(new CaseFact.StatementTaken(day("2026-07-09"), "Contoh Saksi", "800/2/2026"));
    }

    @Test
    void theReportCarriesTheKindItNamesAndTheFactorsTheOfficerWeighed() {
        TagValues proven = TagValues.builder()
                .flag("terbukti", true)
                .text("jenis_hukuman", "teguran tertulis")
                .build();
        CaseHistory weighed = chosen("RG3");

        assertThat(fact("F10", proven, weighed))
                .contains(new CaseFact.ReportWritten(
                        day("2026-07-03"),
                        "800/2/2026",
                        true,
                        Optional.of("RG2"),
                        List.of("Menduduki jabatan struktural (bukti 2)"),
                        List.of()));
        assertThat(fact("F23", TagValues.none(), weighed))
                .contains(new CaseFact.ReportWritten(
                        day("2026-07-03"),
                        "800/2/2026",
                        false,
                        Optional.empty(),
                        List.of("Menduduki jabatan struktural (bukti 2)"),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F12 | teguran tertulis | RG2",
                "F13 | Penundaan kenaikan gaji berkala selama 1 tahun | TR1",
                "F14 | kata lain | RG3",
                "F24 | | RG3"
            })
    void aDecisionImposesTheKindItNamesOrTheOneChosen(String form, String printed, String kind) {
        TagValues values = TagValues.builder()
                .text("jenis_hukuman", printed == null ? "" : printed)
                .text("pejabat_keputusan", "Bupati Contoh")
                .text("ttd_nama", "Agus Contoh")
                .build();

        assertThat(fact(form, values, chosen("RG3")))
                .contains(new CaseFact.Decided(
                        day("2026-07-03"), "800/2/2026", kind, Official.named("Agus Contoh", "Bupati Contoh")));
    }

    private static CaseHistory chosen(String kind) {
        return CaseStory.heavy("2026-07-01")
                .then(CaseStory.team("2026-07-02"))
                .then(CaseStory.summons(1, "2026-07-03", "2026-07-15"))
                .then(CaseStory.examined("2026-07-15"))
                .then(new CaseFact.SanctionChosen(
                        day("2026-07-16"),
                        kind,
                        "pertama kali",
                        "dampaknya kecil",
                        List.of(new WeighedFactor(FACTOR.id(), "Menduduki jabatan struktural", true, "bukti 2")),
                        List.of(),
                        List.of("BR1", "BR2", "BR3")))
                .file()
                .history();
    }

    @Test
    void theMoralStatementKeepsItsForumAndWhoReadIt() {
        TagValues open = TagValues.builder()
                .text("tanggal_pernyataan", "10 Agustus 2026")
                .text("forum", "apel pagi")
                .text("tempat_pernyataan", "halaman kantor")
                .text("pembaca_nama", "Surya Contoh")
                .text("pembaca_jabatan", "Sekretaris Daerah")
                .build();
        TagValues closed = open.with(TagValues.builder().text("forum", "").build());
        Official reader = Official.named("Surya Contoh", "Sekretaris Daerah");

        assertThat(fact("F24P", open, NOTHING_YET))
                .contains(new CaseFact.MoralStatementMade(day("2026-08-10"), "apel pagi", reader));
        assertThat(fact("F24P", closed, NOTHING_YET))
                .contains(new CaseFact.MoralStatementMade(day("2026-08-10"), "halaman kantor", reader));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keberatan_dikuatkan |                  | UPHELD       |",
                "keberatan_dibatalkan |                 | ANNULLED     |",
                "keberatan_ditolak   |                  | NOT_ACCEPTED |",
                "keberatan_terlambat |                  | NOT_ACCEPTED |",
                "keberatan_diubah    | teguran lisan    | LIGHTENED    | RG1",
                "keberatan_diubah    | teguran tertulis | CHANGED      | RG2",
                "keberatan_diubah    | pernyataan tidak puas secara tertulis | AGGRAVATED | RG3"
            })
    void theAnswerToAnObjectionSaysWhatBecomesOfTheDecision(
            String flag, String changed, CaseFact.RemedyOutcome outcome, String kind) {
        TagValues values = TagValues.builder()
                .flag(flag, true)
                .text("hukuman_baru", changed == null ? "" : changed)
                .build();
        CaseHistory decided = CaseHistory.of(CaseStory.heavy("2026-07-01")
                .file()
                .with(CaseStory.decided("2026-08-03", "RG2"), "", Instant.EPOCH, "")
                .facts());

        assertThat(fact("F25", values, decided))
                .contains(new CaseFact.ObjectionDecided(
                        day("2026-07-03"), "800/2/2026", outcome, Optional.ofNullable(kind)));
    }

    @Test
    void theRegisterOfObjectionsAndTheRequestToUnblockAreFacts() {
        TagValues filed = TagValues.builder()
                .text("tanggal_terima_keberatan", "12 Agustus 2026")
                .text("kepada", "Bupati Contoh")
                .build();

        assertThat(fact("F25R", filed, NOTHING_YET))
                .contains(new CaseFact.ObjectionFiled(day("2026-08-12"), "Bupati Contoh"));
        assertThat(fact("BLOKIR", TagValues.none(), NOTHING_YET))
                .contains(new CaseFact.UnblockRequested(day("2026-07-03"), "800/2/2026"));
    }

    private static TagValues seat(String name, String seat, String element) {
        return TagValues.builder()
                .text("nama", name)
                .text("jabatan", "Pejabat")
                .text("kedudukan", seat)
                .text("unsur", element)
                .build();
    }

    private static TeamMember member(String name, TeamMember.Element element, TeamMember.Seat seat) {
        return new TeamMember(Official.named(name, "Pejabat"), element, seat);
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
        return new FactOfLetter(letter, history, CaseStory.BOOK, Texts.indonesian()::get).fact();
    }
}
