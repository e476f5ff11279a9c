package id.jaganetral.application.letter.material;

import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.mark.DerivativeQueries;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.domain.evidence.EvidenceCode;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.letter.TimeZoneLabel;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.report.ReportId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The evidence of a report as the lines of a list of evidence (daftar bukti): number, hash, capture facts. From whom it
 * came is left out: that may be the reporter.
 */
public final class EvidenceLines {
    /** Tag of the list. */
    static final String LIST = "bukti";

    private final OfficeProfiles offices;
    private final Wording wording;

    public EvidenceLines(OfficeProfiles offices, Wording wording) {
        this.offices = offices;
        this.wording = wording;
    }

    List<Map<String, String>> of(Reading tx, ReportId report) {
        TimeZoneLabel zone = offices.load().zone();
        return tx.queries(EvidenceQueries.class).ofReport(report).stream()
                .map(item -> line(item, zone, tx))
                .toList();
    }

    private Map<String, String> line(EvidenceItem item, TimeZoneLabel zone, Reading tx) {
        KeptFile file = item.file();
        Provenance from = item.provenance();
        Map<String, String> line = new HashMap<>();
        line.put(
                "nama_berkas",
                from.fileName().isBlank() ? wording.of(Message.of("letter.evidence.clipboard")) : from.fileName());
        line.put("jenis_berkas", file.type().name());
        line.put("ukuran_berkas", String.format(Locale.ROOT, "%,d", file.size()).replace(',', '.') + " bita");
        line.put("sidik_berkas", file.fingerprint().hex());
        line.put("waktu_tangkap", from.capturedAt().map(at -> time(at, zone)).orElse(""));
        line.put("waktu_terima", time(from.receivedAt(), zone));
        line.put("penerima_bukti", from.receivedBy());
        if (file.type().hasPreview()) {
            line.put("gambar", new EvidenceReference(file).text());
        }
        String number = tx.queries(CustodyQueries.class)
                .number(item.id())
                .map(EvidenceNumber::text)
                .orElse("");
        line.put("kode_bukti", EvidenceCode.of(file.fingerprint()).text());
        line.put("qr_bukti", LetterPictures.QR + EvidenceCode.qr(number, file.fingerprint()));
        tx.queries(DerivativeQueries.class).ofEvidence(item.id()).stream()
                .filter(Derivative::redacted)
                .reduce((earlier, later) -> later)
                .ifPresent(last -> line.putAll(redacted(number, last.file())));
        return line;
    }

    /** The last redacted derivative, printed instead when the officer says so. */
    private static Map<String, String> redacted(String number, KeptFile file) {
        return Map.of(
                "gambar_turunan",
                new EvidenceReference(file).text(),
                "sidik_turunan",
                file.fingerprint().hex(),
                "kode_turunan",
                EvidenceCode.of(file.fingerprint()).text(),
                "qr_turunan",
                LetterPictures.QR + EvidenceCode.qr(number, file.fingerprint()));
    }

    private static String time(Instant at, TimeZoneLabel zone) {
        OffsetDateTime local = at.atOffset(zone.offset());
        return DateWords.date(local.toLocalDate()) + " pukul " + DateWords.time(local.toLocalTime(), zone);
    }
}
