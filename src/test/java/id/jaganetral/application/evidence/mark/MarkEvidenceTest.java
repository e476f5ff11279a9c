package id.jaganetral.application.evidence.mark;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.MemoryEvidence;
import id.jaganetral.application.evidence.MemoryEvidenceFiles;
import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.custody.CustodyStore;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.report.ReportId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkEvidenceTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Officer OFFICER = () -> "Petugas Contoh";

    private final MemoryEvidence register = new MemoryEvidence();
    private final MemoryDerivatives derivatives = new MemoryDerivatives();
    private final MemoryEvidenceFiles files = new MemoryEvidenceFiles();
    private final MemoryUnitOfWork uow = new MemoryUnitOfWork()
            .with(EvidenceQueries.class, register)
            .with(CustodyQueries.class, register)
            .with(CustodyStore.class, register)
            .with(DerivativeQueries.class, derivatives)
            .with(DerivativeStore.class, derivatives);
    private final MarkEvidence mark = new MarkEvidence(
            uow,
            files,
            (original, marks) -> Optional.of(new byte[] {1, 2, 3}),
            new KeepCustody(uow, OFFICER, CLOCK),
            OFFICER,
            CLOCK);
    private final EvidenceItem item = new EvidenceItem(
            EvidenceId.fresh(),
            ReportId.fresh(),
            1,
            new KeptFile(new Fingerprint("ab".repeat(32)), 1, MediaType.PNG, Optional.empty(), Set.of()),
            new Provenance(ArrivalWay.CLIPBOARD, "", NOW, "Petugas Contoh", "", Optional.empty()));

    @Test
    void ofAPieceThatIsNotSeenAnyMoreNoFileIsKept() {
        assertThat(saved().<String>fold(
                                done -> "saved",
                                reasons -> reasons.get(0).message().key()))
                .isEqualTo("report.detail.gone");
        assertThat(files.all()).isEmpty();
    }

    @Test
    void theSameMarksTwiceGiveOneDerivative() {
        register.add(item);
        assertThat(saved().<Integer>fold(Derivative::order, reasons -> -1)).isEqualTo(1);
        assertThat(saved().<String>fold(
                                done -> "saved",
                                reasons -> reasons.get(0).message().key()))
                .isEqualTo("evidence.mark.same");
        assertThat(derivatives.ofEvidence(item.id())).hasSize(1);
        assertThat(files.all()).hasSize(1);
    }

    private Outcome<Derivative> saved() {
        return mark.save(item, List.of(Mark.of(MarkKind.REDACTION, 1, 1, 3, 3)), Progress.unwatched());
    }
}
