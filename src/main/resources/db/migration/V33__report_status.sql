-- What was laid down about a person reported while no case file is open (status laporan); the last one counts.
CREATE TABLE report_disposition (
    id              UUID                     NOT NULL,
    subject_id      UUID                     NOT NULL,
    sequence_number INTEGER                  NOT NULL,
    current_one     BOOLEAN                  NOT NULL,
    kind            VARCHAR(40)              NOT NULL,
    laid_down_on    DATE                     NOT NULL,
    letter          VARCHAR(200)             NOT NULL,
    reason          VARCHAR(4000)            NOT NULL,
    recorded_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    recorded_by     VARCHAR(300)             NOT NULL,
    CONSTRAINT report_disposition_pk PRIMARY KEY (id),
    CONSTRAINT report_disposition_uq UNIQUE (subject_id, sequence_number),
    CONSTRAINT report_disposition_subject_fk FOREIGN KEY (subject_id) REFERENCES report_subject (id)
);
