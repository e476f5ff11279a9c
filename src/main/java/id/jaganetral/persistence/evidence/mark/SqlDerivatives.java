package id.jaganetral.persistence.evidence.mark;

import id.jaganetral.application.evidence.mark.DerivativeQueries;
import id.jaganetral.application.evidence.mark.DerivativeStore;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Derivatives in plain SQL. */
public record SqlDerivatives(Transaction transaction) implements DerivativeQueries, DerivativeStore {
    private static final String COLUMNS = "SELECT d.id, d.evidence_id, d.report_id, e.order_number, d.order_number,"
            + " d.sha256, d.size_bytes, d.pixel_width, d.pixel_height, d.marks, d.made_at, d.made_by"
            + " FROM evidence_derivative d JOIN evidence_item e ON e.id = d.evidence_id WHERE ";

    @Override
    public List<Derivative> ofReport(ReportId report) {
        return which("d.report_id = ?", report.value());
    }

    @Override
    public List<Derivative> ofEvidence(EvidenceId original) {
        return which("d.evidence_id = ?", original.value());
    }

    @Override
    public List<Derivative> everything() {
        return which("1 = 1");
    }

    private List<Derivative> which(String condition, Object... values) {
        Visible visible = transaction.sight().reports("d.report_id");
        return transaction
                .sql()
                .list(
                        COLUMNS + condition + " AND " + visible.condition()
                                + " ORDER BY e.order_number, d.order_number",
                        SqlDerivatives::derivative,
                        visible.after(values));
    }

    @Override
    public void add(Derivative derivative) {
        PixelSize pixels = derivative.file().pixels().orElseThrow();
        transaction
                .sql()
                .update(
                        "INSERT INTO evidence_derivative (id, evidence_id, report_id, order_number, sha256, size_bytes,"
                                + " pixel_width, pixel_height, marks, made_at, made_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        derivative.id(),
                        derivative.original().value(),
                        derivative.report().value(),
                        derivative.order(),
                        derivative.file().fingerprint().hex(),
                        derivative.file().size(),
                        pixels.width(),
                        pixels.height(),
                        MarkText.written(derivative.marks()),
                        derivative.madeAt(),
                        derivative.madeBy());
    }

    private static Derivative derivative(ResultSet row) throws SQLException {
        return new Derivative(
                row.getObject(1, UUID.class),
                new EvidenceId(row.getObject(2, UUID.class)),
                new ReportId(row.getObject(3, UUID.class)),
                row.getInt(4),
                row.getInt(5),
                new KeptFile(
                        new Fingerprint(row.getString(6)),
                        row.getLong(7),
                        MediaType.PNG,
                        Optional.of(new PixelSize(row.getInt(8), row.getInt(9))),
                        Set.of()),
                MarkText.read(row.getString(10)),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getString(12));
    }
}
