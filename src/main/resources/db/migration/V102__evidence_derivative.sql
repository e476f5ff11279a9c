-- Derivatives of evidence (turunan bukti): a marked or redacted picture in the evidence store, and the marks to go on from.
CREATE TABLE evidence_derivative (
    id           UUID                     NOT NULL,
    evidence_id  UUID                     NOT NULL,
    report_id    UUID                     NOT NULL,
    order_number INTEGER                  NOT NULL,
    sha256       VARCHAR(64)              NOT NULL,
    size_bytes   BIGINT                   NOT NULL,
    pixel_width  INTEGER                  NOT NULL,
    pixel_height INTEGER                  NOT NULL,
    marks        VARCHAR(200000)          NOT NULL,
    made_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    made_by      VARCHAR(200)             NOT NULL,
    CONSTRAINT evidence_derivative_pk PRIMARY KEY (id),
    CONSTRAINT evidence_derivative_uq UNIQUE (evidence_id, order_number),
    CONSTRAINT evidence_derivative_evidence_fk FOREIGN KEY (evidence_id) REFERENCES evidence_item (id),
    CONSTRAINT evidence_derivative_report_fk FOREIGN KEY (report_id) REFERENCES report (id)
);
CREATE INDEX evidence_derivative_report_ix ON evidence_derivative (report_id);
CREATE INDEX evidence_derivative_sha256_ix ON evidence_derivative (sha256);
