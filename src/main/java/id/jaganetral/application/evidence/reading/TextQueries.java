package id.jaganetral.application.evidence.reading;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.report.ReportId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks for texts of evidence, as far as it may be seen. */
@Needs(Permission.SEE_REPORTS)
public interface TextQueries extends Queries {
    EvidenceText text(EvidenceId evidence);

    /** Those of a report, or of all reports, whose text a program has read. */
    Set<EvidenceId> read(Optional<ReportId> only);

    /** Evidence whose text holds all of these words, newest report first. */
    List<TextHit> find(List<String> words, int most);
}
