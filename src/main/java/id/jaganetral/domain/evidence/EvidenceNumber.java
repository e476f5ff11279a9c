package id.jaganetral.domain.evidence;

/**
 * Number of a piece of evidence (nomor bukti), derived from the report and its place there, so that it never changes: the
 * third piece of LAP-2026-0012 is BKT-2026-0012-03.
 */
public record EvidenceNumber(String text) {
    private static final String REPORT = "LAP-";

    public static EvidenceNumber of(String reportNumber, int order) {
        String ofReport = reportNumber.startsWith(REPORT) ? reportNumber.substring(REPORT.length()) : reportNumber;
        return new EvidenceNumber(String.format("BKT-%s-%02d", ofReport, order));
    }

    @Override
    public String toString() {
        return text;
    }
}
