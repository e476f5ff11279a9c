package id.jaganetral.persistence.database;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A row for tests of the core. */
@Entity
@Table(name = "note")
class NoteRow {
    @Id
    UUID id;

    @Version
    int version;

    String words;
    Instant written;

    NoteRow() {}

    NoteRow(UUID id, String words, Instant written) {
        this.id = id;
        this.words = words;
        this.written = written;
    }
}
