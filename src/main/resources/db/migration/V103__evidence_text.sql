-- Text seen in evidence (teks pada bukti): read by a program of the machine with places, or typed by hand. The last of each
-- way counts, the earlier ones stay.
CREATE TABLE evidence_text (
    id            UUID                     NOT NULL,
    evidence_id   UUID                     NOT NULL,
    report_id     UUID                     NOT NULL,
    way           VARCHAR(20)              NOT NULL,
    text_language VARCHAR(20)              NOT NULL,
    content       VARCHAR(200000)          NOT NULL,
    places        VARCHAR(1000000)         NOT NULL,
    current_one   BOOLEAN                  NOT NULL,
    written_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    written_by    VARCHAR(200)             NOT NULL,
    CONSTRAINT evidence_text_pk PRIMARY KEY (id),
    CONSTRAINT evidence_text_evidence_fk FOREIGN KEY (evidence_id) REFERENCES evidence_item (id),
    CONSTRAINT evidence_text_report_fk FOREIGN KEY (report_id) REFERENCES report (id)
);
CREATE INDEX evidence_text_evidence_ix ON evidence_text (evidence_id);
