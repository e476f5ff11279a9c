package id.jaganetral.domain.casefile;

import static id.jaganetral.domain.casefile.CaseStory.day;

import id.jaganetral.domain.rule.sanction.EarlierSanction;
import id.jaganetral.domain.rule.sanction.WeighedFactor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One fact of each kind, with every field filled, for round trips. */
public final class EveryFact {
    private static final LocalDate ON = day("2026-07-03");

    private EveryFact() {}

    public static List<CaseFact> list() {
        return List.of(
                new CaseFact.Opened(ON, "Petugas"),
                CaseStory.team("2026-07-03"),
                CaseStory.summons(1, "2026-07-03", "2026-07-15"),
                CaseStory.absent(1, "2026-07-03"),
                CaseStory.examined("2026-07-03"),
                new CaseFact.StatementTaken(ON, "Sri Contoh", "BA-7"),
                new CaseFact.MinutesCopyGiven(ON),
                new CaseFact.TemporaryRelief(ON, "SK-0", CaseStory.HEAD, "Tono Contoh"),
                new CaseFact.ReliefEnded(ON, "Bukti tidak cukup"),
                new CaseFact.OthersInformed(ON, CaseFact.Body.INTERNAL_OVERSIGHT, "700/1", "Kerugian negara"),
                new CaseFact.SanctionChosen(
                        ON,
                        "BR1",
                        "Mengakui perbuatan",
                        "",
                        List.of(new WeighedFactor("motive", "Motif memberatkan", true, "BA-7 jawaban 4")),
                        List.of(new EarlierSanction("RG2", ON, true, "PKR-2025-0001")),
                        List.of("BR1", "BR2")),
                CaseStory.proven("2026-07-03", "BR1"),
                CaseStory.escalated("2026-07-03"),
                CaseStory.decided("2026-07-03", "BR1"),
                CaseStory.called("2026-07-03", "2026-07-06"),
                new CaseFact.AbsentAtDelivery(ON),
                CaseStory.delivered("2026-07-03"),
                new CaseFact.SentToAddress(ON, "Pos tercatat"),
                new CaseFact.ReceivedAtAddress(ON),
                new CaseFact.MoralStatementMade(ON, "Apel pagi", CaseStory.HEAD),
                new CaseFact.EffectSet(ON, ON, "Mengikuti contoh resmi"),
                new CaseFact.ServingDeferred(ON, ON, "PKR-2026-0001"),
                new CaseFact.ServingOvertaken(ON, "PKR-2026-0002"),
                new CaseFact.UploadedToRegister(ON, "IDIS-1"),
                new CaseFact.ServingCompleted(ON),
                new CaseFact.ClosedNotProven(ON, "ND-9"),
                new CaseFact.MovedToOtherTrack(ON, "Alasan"),
                new CaseFact.HandedOver(ON, "800/10", "Pemerintah Kota Contoh"),
                new CaseFact.LeftService(ON, CaseFact.Departure.RETIRED),
                new CaseFact.ObjectionFiled(ON, "Bupati"),
                new CaseFact.ObjectionDecided(ON, "K-1", CaseFact.RemedyOutcome.CHANGED, Optional.of("RG1")),
                new CaseFact.AppealFiled(ON, Optional.of(ON), true),
                new CaseFact.AppealAnswered(ON, "T-1"),
                new CaseFact.AppealDecided(ON, "B-1", CaseFact.RemedyOutcome.UPHELD, Optional.empty()),
                new CaseFact.RecordsBlocked(ON, "Surat BKN"),
                new CaseFact.UnblockRequested(ON, "800/9"),
                new CaseFact.RecordsUnblocked(ON),
                new CaseFact.Noted(ON, "Catatan \"dengan\" tanda; baris\nbaru"),
                new CaseFact.Correction(ON, 3, "Keliru"));
    }
}
