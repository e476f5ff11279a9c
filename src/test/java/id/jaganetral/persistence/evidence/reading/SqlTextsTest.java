package id.jaganetral.persistence.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.reading.EvidenceText;
import id.jaganetral.application.evidence.reading.TextHit;
import id.jaganetral.application.evidence.reading.TextQueries;
import id.jaganetral.application.evidence.reading.TextStore;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.report.SampleReports;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.evidence.reading.WordBox;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.persistence.database.TestDatabase;
import id.jaganetral.persistence.evidence.SqlEvidence;
import id.jaganetral.persistence.report.SqlReportStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlTextsTest {
    private final TestDatabase database = TestDatabase.with(SqlReportStore.feature(), SqlEvidence.feature());
    private final UnitOfWork uow = database.unitOfWork();
    private final Report report = SampleReports.post("LAP-2024-0001");
    private final EvidenceItem item = new EvidenceItem(
            EvidenceId.fresh(),
            report.id(),
            2,
            new KeptFile(new Fingerprint("ab".repeat(32)), 1, MediaType.PNG, Optional.empty(), Set.of()),
            new Provenance(ArrivalWay.FILE, "a.png", SampleReports.LOGGED, "Petugas", "", Optional.empty()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLastTextOfEachWayCountsAndIsFoundByAllWords() {
        ReadText old = new ReadText(List.of(new WordBox(1, 1, 2, 3, 4, "lama")));
        ReadText now = new ReadText(List.of(
                new WordBox(1, 10, 20, 30, 40, "Diskon"),
                new WordBox(1, 50, 20, 30, 40, "100%"),
                new WordBox(2, 1, 70, 9, 9, "di")));
        uow.<Void>write(tx -> {
            tx.store(ReportStore.class).add(report);
            tx.store(EvidenceStore.class).add(item);
            TextStore texts = tx.store(TextStore.class);
            texts.read(item, old, "ind", SampleReports.LOGGED, "Petugas");
            texts.read(item, now, "ind", SampleReports.LOGGED, "Petugas");
            texts.typed(item, "Ajakan memilih", SampleReports.LOGGED, "Petugas");
            return null;
        });
        assertThat(uow.<EvidenceText>read(tx -> tx.queries(TextQueries.class).text(item.id())))
                .isEqualTo(new EvidenceText(Optional.of(now), Optional.of("Ajakan memilih")));
        assertThat(read(Optional.empty())).containsExactly(item.id());
        assertThat(read(Optional.of(report.id()))).containsExactly(item.id());
        assertThat(read(Optional.of(ReportId.fresh()))).isEmpty();
        assertThat(find("100%", "diskon"))
                .containsExactly(new TextHit(item.id(), "LAP-2024-0001", 2, "Diskon 100%\ndi"));
        assertThat(find("AJAKAN")).extracting(TextHit::text).containsExactly("Ajakan memilih");
        assertThat(find("lama")).isEmpty();
        assertThat(find("100_")).isEmpty();
    }

    private Set<EvidenceId> read(Optional<ReportId> only) {
        return uow.<Set<EvidenceId>>read(tx -> tx.queries(TextQueries.class).read(only));
    }

    private List<TextHit> find(String... words) {
        return uow.<List<TextHit>>read(tx -> tx.queries(TextQueries.class).find(List.of(words), 5));
    }
}
