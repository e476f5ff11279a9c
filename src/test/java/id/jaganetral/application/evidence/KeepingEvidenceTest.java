package id.jaganetral.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.custody.CustodyStore;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.evidence.IntegrityFinding.State;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.report.ReportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingEvidenceTest {
    private static final Instant NOW = Instant.parse("2024-10-02T02:30:00Z");

    private final MemoryEvidence register = new MemoryEvidence();
    private final MemoryEvidenceFiles files = new MemoryEvidenceFiles();
    private final MemoryUnitOfWork uow = new MemoryUnitOfWork()
            .with(EvidenceQueries.class, register)
            .with(EvidenceStore.class, register)
            .with(CustodyQueries.class, register)
            .with(CustodyStore.class, register);
    private final ReceiveEvidence receive =
            new ReceiveEvidence(files, () -> "Petugas Contoh", Clock.fixed(NOW, ZoneOffset.UTC));
    private final DiscardEvidence discard = new DiscardEvidence(uow, files);
    private final StrayEvidence stray = new StrayEvidence(uow, files, files);
    private final KeepCustody custody = new KeepCustody(uow, () -> "Petugas Contoh", Clock.fixed(NOW, ZoneOffset.UTC));
    private final VerifyEvidence verify = new VerifyEvidence(uow, files, custody);

    @Test
    void whatIsReceivedKnowsWhereItCameFrom(@TempDir Path temp) throws IOException {
        Path file = Files.write(temp.resolve("foto.png"), new byte[] {5});
        Received received = done(Arriving.file(file, ArrivalWay.DROP));
        assertThat(received.provenance())
                .isEqualTo(new Provenance(ArrivalWay.DROP, "foto.png", NOW, "Petugas Contoh", "", Optional.empty()));
        assertThat(received.describedAs("WhatsApp warga", Optional.of(NOW)).provenance())
                .isEqualTo(new Provenance(
                        ArrivalWay.DROP, "foto.png", NOW, "Petugas Contoh", "WhatsApp warga", Optional.of(NOW)));
    }

    @Test
    void whatIsTakenBackIsGoneUnlessAReportRefersToIt() {
        Received free = done(Arriving.clipboard(new byte[] {1}));
        Received used = done(Arriving.clipboard(new byte[] {2}));
        register.add(used.asItem(ReportId.fresh(), 1));
        discard.discard(free);
        discard.discard(used);
        assertThat(files.all()).containsExactly(used.file().fingerprint());
    }

    @Test
    void whatBelongsToNoReportIsSetAsideAndNeverDeleted() {
        Fingerprint used = kept(ReportId.fresh(), 2).file().fingerprint();
        Fingerprint free = done(Arriving.clipboard(new byte[] {3})).file().fingerprint();
        assertThat(stray.setAside()).isEqualTo(1);
        assertThat(files.all()).containsExactly(used);
        assertThat(files.allAside()).containsExactly(free);
        assertThat(stray.setAside()).as("once is enough").isZero();
        assertThat(stray.count()).isEqualTo(1);
    }

    @Test
    void theFileOfAFormThatWasNotSavedArrivesAgain() throws IOException {
        Received lost = done(Arriving.clipboard(new byte[] {3}));
        Fingerprint file = lost.file().fingerprint();
        stray.setAside();
        Arriving again = stray.again(file, "foto.png", ArrivalWay.DROP).orElseThrow();
        assertThat(done(again))
                .isEqualTo(new Received(
                        lost.file(),
                        new Provenance(ArrivalWay.DROP, "foto.png", NOW, "Petugas Contoh", "", Optional.empty())));
        assertThat(stray.count()).isZero();
        discard.discard(lost);
        assertThat(stray.again(file, "foto.png", ArrivalWay.DROP)).isEmpty();
    }

    @Test
    void whatAReportNamesAgainComesBack() {
        Received lost = done(Arriving.clipboard(new byte[] {3}));
        stray.setAside();
        register.add(lost.asItem(ReportId.fresh(), 1));
        assertThat(stray.setAside()).isZero();
        assertThat(files.all()).containsExactly(lost.file().fingerprint());
        assertThat(stray.count()).isZero();
    }

    @Test
    void whatLiesAsideCanBeLookedAt(@TempDir Path folder) throws IOException {
        byte[] pdf = "%PDF-1.7 isi".getBytes(StandardCharsets.US_ASCII);
        Fingerprint file = done(Arriving.clipboard(pdf)).file().fingerprint();
        stray.setAside();
        assertThat(stray.copyInto(folder, Progress.unwatched())).isEqualTo(1);
        assertThat(folder.resolve("bukti-" + file.hex().substring(0, 12) + ".pdf"))
                .hasBinaryContent(pdf);
    }

    @Test
    void changedAndMissingFilesAreNamed() {
        ReportId report = ReportId.fresh();
        EvidenceItem intact = kept(report, 1);
        EvidenceItem changed = kept(report, 2);
        EvidenceItem missing = kept(report, 3);
        kept(ReportId.fresh(), 4);
        files.tamper(changed.file().fingerprint());
        files.remove(missing.file().fingerprint());
        assertThat(verify.verifyReport(report, Progress.unwatched()))
                .isEqualTo(List.of(
                        new IntegrityFinding(intact, State.INTACT),
                        new IntegrityFinding(changed, State.CHANGED),
                        new IntegrityFinding(missing, State.MISSING)));
        assertThat(verify.verifyEverything(Progress.unwatched())).hasSize(4);
    }

    @Test
    void everyCheckEntersTheCustodyRecordAlsoWhenItIsCancelled() {
        ReportId report = ReportId.fresh();
        EvidenceItem intact = kept(report, 1);
        EvidenceItem changed = kept(report, 2);
        EvidenceItem notReached = kept(report, 3);
        files.tamper(changed.file().fingerprint());
        Progress twoThenCancel = (done, total) -> {
            if (done == 2) {
                throw new Cancelled();
            }
        };
        assertThatThrownBy(() -> verify.verifyReport(report, twoThenCancel)).isInstanceOf(Cancelled.class);
        assertThat(custody.record(intact.id()))
                .containsExactly(
                        new CustodyEntry(intact.id(), 1, CustodyAct.RECEIVED, NOW, "Petugas Contoh", "PC-CONTOH", ""),
                        new CustodyEntry(
                                intact.id(), 2, CustodyAct.VERIFIED, NOW, "Petugas Contoh", "PC-CONTOH", "INTACT"));
        assertThat(custody.record(changed.id()))
                .extracting(CustodyEntry::act, CustodyEntry::result)
                .containsExactly(tuple(CustodyAct.RECEIVED, ""), tuple(CustodyAct.VERIFIED, "CHANGED"));
        assertThat(custody.record(notReached.id())).hasSize(1);
        assertThat(uow.acts()).containsExactly(Act.of(ActKind.EVIDENCE_VERIFIED, 2, 1));
    }

    @Test
    void aCopyIsEnteredBeforeItIsMade(@TempDir Path folder) {
        EvidenceItem item = kept(ReportId.fresh(), 1);
        files.remove(item.file().fingerprint());
        assertThatThrownBy(() -> new CopyEvidence(files, custody)
                        .copy(item, folder.resolve("salinan.png"), Progress.unwatched()))
                .isNotNull();
        assertThat(custody.record(item.id()))
                .extracting(CustodyEntry::act, CustodyEntry::result)
                .containsExactly(tuple(CustodyAct.RECEIVED, ""), tuple(CustodyAct.EXPORTED, "salinan.png"));
    }

    @Test
    void nothingIsEnteredOfAPieceThatIsNoLongerSeen() {
        EvidenceItem held = done(Arriving.clipboard(new byte[] {9})).asItem(ReportId.fresh(), 1);
        assertThatThrownBy(() -> custody.note(held, CustodyAct.VIEWED, "")).isInstanceOf(OperationFailed.class);
        assertThatThrownBy(() -> verify.verifyItem(held, Progress.unwatched())).isInstanceOf(OperationFailed.class);
        custody.verified(List.of(new IntegrityFinding(held, State.INTACT)));
        assertThat(custody.record(held.id())).isEmpty();
        assertThat(uow.acts()).isEmpty();
    }

    @Test
    void theNumberOfAPieceFollowsItsReport() {
        assertThat(EvidenceNumber.of("LAP-2026-0012", 3).text()).isEqualTo("BKT-2026-0012-03");
        assertThat(EvidenceNumber.of("12/OPD/2026", 104).text()).isEqualTo("BKT-12/OPD/2026-104");
    }

    private EvidenceItem kept(ReportId report, int order) {
        EvidenceItem item = done(Arriving.clipboard(new byte[] {(byte) order})).asItem(report, order);
        register.add(item);
        return item;
    }

    private Received done(Arriving arriving) {
        return receive.receive(arriving, Progress.unwatched()).fold(r -> r, reasons -> {
            throw new AssertionError(reasons);
        });
    }
}
