package id.jaganetral.persistence.evidence;

import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.Remark;
import id.jaganetral.domain.report.ReportId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A piece of evidence as a row. */
@Entity
@Table(name = "evidence_item")
class EvidenceRow {
    @Id
    UUID id;

    @Column(name = "report_id")
    UUID report;

    @Column(name = "order_number")
    int order;

    @Column(name = "sha256")
    String fingerprint;

    @Column(name = "size_bytes")
    long size;

    @Column(name = "media_type")
    String type;

    @Column(name = "pixel_width")
    Integer width;

    @Column(name = "pixel_height")
    Integer height;

    String remarks;

    @Column(name = "arrival_way")
    String way;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "received_by")
    String receivedBy;

    String channel;

    @Column(name = "captured_at")
    Instant capturedAt;

    static EvidenceRow of(EvidenceItem item) {
        EvidenceRow row = new EvidenceRow();
        row.id = item.id().value();
        row.report = item.report().value();
        row.order = item.order();
        row.takeFile(item.file());
        row.takeProvenance(item.provenance());
        return row;
    }

    EvidenceItem toItem() {
        return new EvidenceItem(new EvidenceId(id), new ReportId(report), order, file(), provenance());
    }

    private void takeFile(KeptFile file) {
        fingerprint = file.fingerprint().hex();
        size = file.size();
        type = file.type().name();
        width = file.pixels().map(PixelSize::width).orElse(null);
        height = file.pixels().map(PixelSize::height).orElse(null);
        remarks = file.remarks().stream().map(Remark::name).sorted().collect(Collectors.joining(","));
    }

    private void takeProvenance(Provenance provenance) {
        way = provenance.way().name();
        fileName = provenance.fileName();
        receivedAt = provenance.receivedAt();
        receivedBy = provenance.receivedBy();
        channel = provenance.channel();
        capturedAt = provenance.capturedAt().orElse(null);
    }

    private KeptFile file() {
        Optional<PixelSize> pixels =
                width == null || height == null ? Optional.empty() : Optional.of(new PixelSize(width, height));
        return new KeptFile(
                new Fingerprint(fingerprint),
                size,
                MediaType.valueOf(type),
                pixels,
                Arrays.stream(remarks.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Remark::valueOf)
                        .collect(Collectors.toSet()));
    }

    private Provenance provenance() {
        return new Provenance(
                ArrivalWay.valueOf(way), fileName, receivedAt, receivedBy, channel, Optional.ofNullable(capturedAt));
    }
}
