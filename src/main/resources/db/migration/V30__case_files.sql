-- What the officer chose for one person of a report (klasifikasi), frozen with the proposal it was chosen from.
CREATE TABLE subject_classification (
    subject_id   UUID         NOT NULL,
    report_id    UUID         NOT NULL,
    rule_version VARCHAR(100) NOT NULL,
    chosen_by    VARCHAR(300) NOT NULL,
    chosen_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    payload      VARCHAR(1000000) NOT NULL,
    CONSTRAINT subject_classification_pk PRIMARY KEY (subject_id)
);

-- Case files (berkas perkara). The person is written down as of the opening and never changed.
CREATE TABLE case_file (
    id             UUID         NOT NULL,
    version        INTEGER      NOT NULL,
    number         VARCHAR(40)  NOT NULL,
    report_id      UUID         NOT NULL,
    report_number  VARCHAR(40)  NOT NULL,
    subject_id     UUID         NOT NULL,
    known_on       DATE         NOT NULL,
    track          VARCHAR(20)  NOT NULL,
    rule_version   VARCHAR(100) NOT NULL,
    classification VARCHAR(1000000) NOT NULL,
    employee_id    UUID,
    nip            VARCHAR(18)  NOT NULL,
    person_name    VARCHAR(600) NOT NULL,
    sex            VARCHAR(10),
    kind           VARCHAR(20)  NOT NULL,
    rank_name      VARCHAR(200) NOT NULL,
    grade          VARCHAR(20)  NOT NULL,
    position_name  VARCHAR(500) NOT NULL,
    category       VARCHAR(20)  NOT NULL,
    unit_name      VARCHAR(400) NOT NULL,
    opd_name       VARCHAR(400) NOT NULL,
    institution    VARCHAR(300) NOT NULL,
    opened_on      DATE         NOT NULL,
    -- stage of a file in which nothing can change by the passing of days; empty while one must look at its facts
    settled_stage  VARCHAR(30),
    CONSTRAINT case_file_pk PRIMARY KEY (id),
    CONSTRAINT case_file_number_uk UNIQUE (number),
    CONSTRAINT case_file_subject_uk UNIQUE (subject_id)
);
CREATE INDEX case_file_report_ix ON case_file (report_id);
CREATE INDEX case_file_employee_ix ON case_file (employee_id);

-- Facts (fakta berkas): appended, never changed.
CREATE TABLE case_fact (
    case_id     UUID         NOT NULL,
    sequence    INTEGER      NOT NULL,
    type        VARCHAR(40)  NOT NULL,
    happened_on DATE         NOT NULL,
    payload     VARCHAR(1000000) NOT NULL,
    note        VARCHAR(4000) NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    recorded_by VARCHAR(300) NOT NULL,
    CONSTRAINT case_fact_pk PRIMARY KEY (case_id, sequence),
    CONSTRAINT case_fact_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
);
