package id.jaganetral.application.evidence.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.MemoryEvidence;
import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.custody.CustodyStore;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.template.TagValues;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnnexedEvidenceTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:30:00Z");

    private final MemoryEvidence register = new MemoryEvidence();
    private final MemoryUnitOfWork uow = new MemoryUnitOfWork()
            .with(EvidenceQueries.class, register)
            .with(CustodyQueries.class, register)
            .with(CustodyStore.class, register);
    private final KeepCustody custody = new KeepCustody(uow, () -> "Petugas Contoh", Clock.fixed(NOW, ZoneOffset.UTC));
    private final AnnexedEvidence annexed = new AnnexedEvidence(custody, "LAMPIRAN-BUKTI"::equals);
    private final ReportId report = ReportId.fresh();
    private final EvidenceItem shown = piece(1, "ab");
    private final EvidenceItem leftOut = piece(2, "cd");

    @Test
    void everyPieceOfAnAnnexIsEnteredWhenItIsIssuedAndPrinted() {
        enter("LAMPIRAN-BUKTI", CustodyAct.ANNEXED);
        enter("LAMPIRAN-BUKTI", CustodyAct.PRINTED);
        assertThat(custody.record(shown.id()))
                .extracting(CustodyEntry::act, CustodyEntry::result)
                .containsExactly(
                        tuple(CustodyAct.RECEIVED, ""),
                        tuple(CustodyAct.ANNEXED, "Lampiran Bukti 2026-03-02"),
                        tuple(CustodyAct.PRINTED, "Lampiran Bukti 2026-03-02"));
        assertThat(custody.record(leftOut.id())).hasSize(1);
        assertThat(uow.acts()).hasSize(2);
    }

    @Test
    void aListThatOnlyNamesThePiecesIsNoAnnex() {
        enter("DAFTAR-BUKTI", CustodyAct.ANNEXED);
        assertThat(custody.record(shown.id())).hasSize(1);
    }

    private void enter(String kind, CustodyAct act) {
        uow.<Boolean>write(tx -> {
            annexed.enter(tx, letter(kind), act);
            return true;
        });
    }

    private EvidenceItem piece(int order, String hex) {
        EvidenceItem item = new EvidenceItem(
                EvidenceId.fresh(),
                report,
                order,
                new KeptFile(new Fingerprint(hex.repeat(32)), 1, MediaType.PNG, Optional.empty(), Set.of()),
                new Provenance(ArrivalWay.CLIPBOARD, "", NOW, "Petugas Contoh", "", Optional.empty()));
        register.add(item);
        return item;
    }

    private IssuedLetter letter(String kind) {
        TagValues line = TagValues.builder()
                .text("sidik_berkas", shown.file().fingerprint().hex())
                .build();
        return new IssuedLetter(
                LetterId.fresh(),
                kind,
                "Lampiran Bukti",
                Optional.empty(),
                Optional.of(report.value()),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                false,
                LocalDate.parse("2026-03-02"),
                "Petugas",
                "a.docx",
                "00".repeat(32),
                "1",
                TagValues.builder().rows("bukti", List.of(line)).build(),
                Optional.empty(),
                NOW,
                "Petugas");
    }
}
