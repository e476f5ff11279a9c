package id.jaganetral.persistence.report;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** What was laid down about a person reported, one after the other; the last one counts, the ones before stay. */
@MappedSuperclass
abstract class SubjectRecord {
    @Id
    UUID id;

    @Column(name = "subject_id")
    UUID subject;

    @Column(name = "sequence_number")
    int sequence;

    @Column(name = "current_one")
    boolean current;

    SubjectRecord() {}

    /** A new one, which counts from now on. */
    SubjectRecord(UUID subject, int sequence) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.sequence = sequence;
        this.current = true;
    }
}
