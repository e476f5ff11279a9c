package id.jaganetral.persistence.report;

import id.jaganetral.domain.report.Classification;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One choice from the catalogue for a person reported, as a report shows it; the last one counts. Written where the
 * whole choice is kept, by the case files.
 */
@Entity
@Table(name = "report_classification")
class ClassificationRow extends SubjectRecord {
    String entry;
    String reason;

    @Column(name = "rule_version")
    String ruleVersion;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by")
    String decidedBy;

    Classification toClassification() {
        return new Classification(subject, entry, reason, ruleVersion, decidedAt, decidedBy);
    }
}
