package id.jaganetral.domain.report;

/** How the report reached the office (sumber). */
public enum ReportSource {
    /** Temuan: found by the office itself. */
    OFFICE_FINDING,
    /** Laporan masyarakat. */
    PUBLIC_REPORT,
    /** Penerusan from Bawaslu. */
    BAWASLU_LETTER,
    /** Rekomendasi or letter from BKN. */
    BKN_LETTER,
    /** Letter of the former KASN; history only. */
    KASN_LETTER,
    /** Another agency. */
    OTHER_LETTER
}
