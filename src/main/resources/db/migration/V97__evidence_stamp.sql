-- Time-stamp tokens (RFC 3161) of evidence, as they came, in base64: rows are added, never changed.
CREATE TABLE evidence_stamp (
    evidence_id  UUID                     NOT NULL,
    entry_number INTEGER                  NOT NULL,
    report_id    UUID                     NOT NULL,
    token        VARCHAR(40000)           NOT NULL,
    at_time      TIMESTAMP WITH TIME ZONE NOT NULL,
    by_name      VARCHAR(200)             NOT NULL,
    CONSTRAINT evidence_stamp_pk PRIMARY KEY (evidence_id, entry_number),
    CONSTRAINT evidence_stamp_report_fk FOREIGN KEY (report_id) REFERENCES report (id)
);
