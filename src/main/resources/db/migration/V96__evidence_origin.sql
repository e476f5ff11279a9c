-- What is said of where evidence came from: rows are added, never changed.
CREATE TABLE evidence_origin (
    evidence_id  UUID                     NOT NULL,
    entry_number INTEGER                  NOT NULL,
    report_id    UUID                     NOT NULL,
    kind         VARCHAR(40)              NOT NULL,
    told         VARCHAR(2000)            NOT NULL,
    at_time      TIMESTAMP WITH TIME ZONE NOT NULL,
    by_name      VARCHAR(200)             NOT NULL,
    CONSTRAINT evidence_origin_pk PRIMARY KEY (evidence_id, entry_number),
    CONSTRAINT evidence_origin_report_fk FOREIGN KEY (report_id) REFERENCES report (id)
);
