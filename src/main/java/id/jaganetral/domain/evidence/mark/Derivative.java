package id.jaganetral.domain.evidence.mark;

import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.report.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A picture made of a sealed original with marks (turunan bukti): a file of its own that points to its original.
 *
 * @param original the evidence it was made of
 * @param report the report that belongs to
 * @param evidenceOrder place of the original in its report
 * @param order its place among the derivatives of this original, from 1
 * @param file the rendered picture
 * @param marks what was put on it, to go on from
 */
public record Derivative(
        UUID id,
        EvidenceId original,
        ReportId report,
        int evidenceOrder,
        int order,
        KeptFile file,
        List<Mark> marks,
        Instant madeAt,
        String madeBy) {
    public Derivative {
        marks = List.copyOf(marks);
    }

    /** Whether something is covered in it. */
    public boolean redacted() {
        return marks.stream().anyMatch(Mark::redacts);
    }
}
