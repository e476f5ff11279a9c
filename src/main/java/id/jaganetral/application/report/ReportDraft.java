package id.jaganetral.application.report;

import id.jaganetral.application.evidence.Received;
import id.jaganetral.domain.report.Reporter;
import java.util.List;
import java.util.Optional;

/**
 * A report being filled in.
 *
 * @param reporter who reported, kept sealed; empty for findings and anonymous reports
 * @param evidence files already taken in
 */
public record ReportDraft(
        FactsDraft facts, List<DraftSubject> subjects, Optional<Reporter> reporter, List<Received> evidence) {
    public ReportDraft {
        subjects = List.copyOf(subjects);
        evidence = List.copyOf(evidence);
    }
}
