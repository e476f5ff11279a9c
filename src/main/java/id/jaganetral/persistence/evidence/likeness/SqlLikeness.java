package id.jaganetral.persistence.evidence.likeness;

import id.jaganetral.application.evidence.likeness.Holder;
import id.jaganetral.application.evidence.likeness.LikenessQueries;
import id.jaganetral.application.evidence.likeness.LikenessStore;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.likeness.Sketch;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sketches in plain SQL; the bytes as Base64, because the names of binary columns differ between databases. */
public record SqlLikeness(Transaction transaction) implements LikenessQueries, LikenessStore {
    @Override
    public List<Regions> regions() {
        return transaction
                .sql()
                .list(
                        "SELECT sha256, regions FROM evidence_likeness WHERE regions <> ''",
                        row -> new Regions(new Fingerprint(row.getString(1)), bytes(row.getString(2))));
    }

    @Override
    public Optional<Sketch> sketch(Fingerprint file) {
        return transaction
                .sql()
                .first(
                        "SELECT regions, detail FROM evidence_likeness WHERE sha256 = ? AND regions <> ''",
                        row -> Sketch.read(bytes(row.getString(1)), bytes(row.getString(2))),
                        file.hex());
    }

    @Override
    public Set<Fingerprint> learned() {
        return new HashSet<>(transaction
                .sql()
                .list("SELECT sha256 FROM evidence_likeness", row -> new Fingerprint(row.getString(1))));
    }

    @Override
    public List<Holder> holders(Fingerprint file) {
        Visible visible = transaction.sight().reports("r.id");
        return transaction
                .sql()
                .list(
                        "SELECT e.id, r.id, r.number, e.order_number FROM evidence_item e JOIN report r ON r.id ="
                                + " e.report_id WHERE e.sha256 = ? AND " + visible.condition()
                                + " ORDER BY r.number, e.order_number",
                        row -> new Holder(
                                new EvidenceId(row.getObject(1, UUID.class)),
                                new ReportId(row.getObject(2, UUID.class)),
                                row.getString(3),
                                row.getInt(4)),
                        visible.after(file.hex()));
    }

    @Override
    public void keep(Fingerprint file, Optional<Sketch> sketch) {
        boolean there =
                transaction.sql().number("SELECT COUNT(*) FROM evidence_likeness WHERE sha256 = ?", file.hex()) > 0;
        if (!there) {
            transaction
                    .sql()
                    .update(
                            "INSERT INTO evidence_likeness (sha256, regions, detail) VALUES (?, ?, ?)",
                            file.hex(),
                            sketch.map(drawn -> text(drawn.regions())).orElse(""),
                            sketch.map(drawn -> text(drawn.detail())).orElse(""));
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
