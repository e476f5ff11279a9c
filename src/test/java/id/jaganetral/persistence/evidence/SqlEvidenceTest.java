package id.jaganetral.persistence.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.evidence.origin.TellOrigin;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.report.SampleReports;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.Remark;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.evidence.origin.OriginFact;
import id.jaganetral.domain.evidence.origin.OriginKind;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.report.Report;
import id.jaganetral.persistence.database.TestDatabase;
import id.jaganetral.persistence.report.SqlReportStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlEvidenceTest {
    private final TestDatabase database = TestDatabase.with(SqlReportStore.feature(), SqlEvidence.feature());
    private final UnitOfWork uow = database.unitOfWork();
    private final Report report = SampleReports.post("LAP-2024-0001");
    private final EvidenceItem screenshot = new EvidenceItem(
            EvidenceId.fresh(),
            report.id(),
            1,
            new KeptFile(
                    new Fingerprint("ab".repeat(32)),
                    123_456_789_012L,
                    MediaType.PNG,
                    Optional.of(new PixelSize(1080, 2400)),
                    Set.of(Remark.TRUNCATED, Remark.OTHER_THAN_NAMED)),
            new Provenance(
                    ArrivalWay.DROP,
                    "tangkapan layar.jpg",
                    SampleReports.LOGGED,
                    "Petugas Contoh",
                    "WhatsApp warga",
                    Optional.of(SampleReports.LOGGED.minusSeconds(60))));
    private final EvidenceItem recording = new EvidenceItem(
            EvidenceId.fresh(),
            report.id(),
            2,
            new KeptFile(new Fingerprint("cd".repeat(32)), 1, MediaType.UNKNOWN, Optional.empty(), Set.of()),
            new Provenance(ArrivalWay.CLIPBOARD, "", SampleReports.LOGGED, "Petugas Contoh", "", Optional.empty()));

    @BeforeEach
    void fill() {
        uow.<Void>write(tx -> {
            tx.store(ReportStore.class).add(report);
            tx.store(EvidenceStore.class).add(recording);
            tx.store(EvidenceStore.class).add(screenshot);
            return null;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void evidenceComesBackWholeAndInOrder() {
        List<EvidenceItem> found = uow.<List<EvidenceItem>>read(
                tx -> tx.queries(EvidenceQueries.class).ofReport(report.id()));
        assertThat(found).containsExactly(screenshot, recording);
        assertThat(uow.<Optional<EvidenceItem>>read(
                        tx -> tx.queries(EvidenceQueries.class).item(recording.id())))
                .contains(recording);
        assertThat(uow.<List<EvidenceItem>>read(
                        tx -> tx.queries(EvidenceQueries.class).everything()))
                .containsExactly(screenshot, recording);
    }

    @Test
    void theCustodyRecordBeginsWithTheReceptionAndGrows() {
        Instant later = SampleReports.LOGGED.plusSeconds(3_600);
        KeepCustody custody = new KeepCustody(uow, () -> "Petugas Lain", Clock.fixed(later, ZoneOffset.UTC));
        custody.note(screenshot, CustodyAct.VIEWED, "");
        uow.<Void>write(tx -> {
            custody.enter(tx, screenshot, CustodyAct.ANNEXED, "800/12/2024");
            return null;
        });
        String machine = custody.record(screenshot.id()).get(0).machine();
        assertThat(machine).isNotEmpty();
        assertThat(custody.record(screenshot.id()))
                .containsExactly(
                        new CustodyEntry(
                                screenshot.id(),
                                1,
                                CustodyAct.RECEIVED,
                                SampleReports.LOGGED,
                                "Petugas Contoh",
                                machine,
                                ""),
                        new CustodyEntry(screenshot.id(), 2, CustodyAct.VIEWED, later, "Petugas Lain", machine, ""),
                        new CustodyEntry(
                                screenshot.id(), 3, CustodyAct.ANNEXED, later, "Petugas Lain", machine, "800/12/2024"));
        assertThat(custody.record(recording.id())).hasSize(1);
        assertThat(custody.number(recording.id())).contains(new EvidenceNumber("BKT-2024-0001-02"));
        assertThat(custody.number(EvidenceId.fresh())).isEmpty();
    }

    @Test
    void whatIsSaidOfTheOriginIsAddedAndNothingOfItIsOverwritten() {
        Instant later = SampleReports.LOGGED.plusSeconds(3_600);
        Clock clock = Clock.fixed(later, ZoneOffset.UTC);
        KeepCustody custody = new KeepCustody(uow, () -> "Petugas Lain", clock);
        TellOrigin origin = new TellOrigin(uow, custody, () -> "Petugas Lain", clock);
        assertThat(refused(
                        origin.tell(screenshot, Map.of(OriginKind.ACCOUNT, " sari.contoh ", OriginKind.POSTED, " "))))
                .isFalse();
        origin.tell(screenshot, Map.of(OriginKind.ACCOUNT, "sari.contoh2"));
        assertThat(origin.origin(screenshot.id()))
                .containsExactly(
                        new OriginFact(1, OriginKind.ACCOUNT, "sari.contoh", later, "Petugas Lain"),
                        new OriginFact(2, OriginKind.ACCOUNT, "sari.contoh2", later, "Petugas Lain"));
        assertThat(custody.record(screenshot.id()))
                .extracting(CustodyEntry::act)
                .containsExactly(CustodyAct.RECEIVED, CustodyAct.DESCRIBED, CustodyAct.DESCRIBED);
        assertThat(origin.origin(recording.id())).isEmpty();
        assertThat(refused(origin.tell(screenshot, Map.of()))).isTrue();
        assertThat(refused(origin.tell(screenshot, Map.of(OriginKind.ADDRESS, "x".repeat(2_001)))))
                .isTrue();
    }

    private static boolean refused(Outcome<?> outcome) {
        return outcome.fold(done -> false, reasons -> true);
    }

    @Test
    void referencesToTheSameBytesAreCounted() {
        assertThat(uow.<Long>read(tx -> tx.queries(EvidenceQueries.class)
                        .references(screenshot.file().fingerprint())))
                .isEqualTo(1);
        assertThat(uow.<Long>read(tx -> tx.queries(EvidenceQueries.class).references(new Fingerprint("00".repeat(32)))))
                .isZero();
        assertThat(uow.<Set<Fingerprint>>read(
                        tx -> tx.queries(EvidenceQueries.class).fingerprints()))
                .containsExactlyInAnyOrder(
                        screenshot.file().fingerprint(), recording.file().fingerprint());
        assertThat(uow.<Integer>write(tx -> tx.store(EvidenceStore.class).nextOrder(report.id())))
                .isEqualTo(3);
    }
}
