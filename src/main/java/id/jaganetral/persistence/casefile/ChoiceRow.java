package id.jaganetral.persistence.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was chosen for one person of a report. */
@Entity
@Table(name = "subject_classification")
class ChoiceRow {
    @Id
    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "report_id")
    UUID reportId;

    @Column(name = "rule_version")
    String ruleVersion;

    @Column(name = "chosen_by")
    String chosenBy;

    @Column(name = "chosen_at")
    Instant chosenAt;

    String payload;

    ChoiceRow() {}
}
