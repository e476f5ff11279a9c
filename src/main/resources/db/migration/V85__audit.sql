-- The log (catatan): each entry tied by SHA-256 to all before it. Rows are added, never changed or removed.
CREATE TABLE audit_entry (
    entry_number BIGINT        NOT NULL,
    at_ms        BIGINT        NOT NULL,
    who          UUID,
    kind         VARCHAR(40)   NOT NULL,
    subject      UUID,
    details      VARCHAR(2000) NOT NULL,
    hash         CHAR(64)      NOT NULL,
    CONSTRAINT audit_entry_pk PRIMARY KEY (entry_number)
);
CREATE INDEX audit_entry_by_subject ON audit_entry (subject);

-- The head of the log when a letter was issued, part of the letter's place in the register.
CREATE TABLE audit_anchor (
    letter_id    UUID     NOT NULL,
    entry_number BIGINT   NOT NULL,
    hash         CHAR(64) NOT NULL,
    CONSTRAINT audit_anchor_pk PRIMARY KEY (letter_id),
    CONSTRAINT audit_anchor_letter_fk FOREIGN KEY (letter_id) REFERENCES letter (id)
);
