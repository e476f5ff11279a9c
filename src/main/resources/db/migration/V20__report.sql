-- Reports (laporan). The facts lie in revisions: a correction adds one, nothing is edited.
CREATE TABLE report (
    id         UUID                     NOT NULL,
    version    INTEGER                  NOT NULL,
    number     VARCHAR(40)              NOT NULL,
    revision   INTEGER                  NOT NULL,
    logged_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    logged_by  VARCHAR(200)             NOT NULL,
    CONSTRAINT report_pk PRIMARY KEY (id),
    CONSTRAINT report_number_uq UNIQUE (number)
);

CREATE TABLE report_revision (
    id                UUID                     NOT NULL,
    report_id         UUID                     NOT NULL,
    revision          INTEGER                  NOT NULL,
    made_at           TIMESTAMP WITH TIME ZONE NOT NULL,
    made_by           VARCHAR(200)             NOT NULL,
    reason            VARCHAR(2000)            NOT NULL,
    source            VARCHAR(40)              NOT NULL,
    act_form          VARCHAR(40)              NOT NULL,
    act_target        VARCHAR(40)              NOT NULL,
    election          VARCHAR(100),
    race              VARCHAR(40),
    region            VARCHAR(200),
    acted_on          DATE                     NOT NULL,
    unpaid_leave      BOOLEAN,
    known_on          DATE                     NOT NULL,
    platform          VARCHAR(40)              NOT NULL,
    account           VARCHAR(300)             NOT NULL,
    link              VARCHAR(2000)            NOT NULL,
    link_key          VARCHAR(2000)            NOT NULL,
    place             VARCHAR(300)             NOT NULL,
    description       VARCHAR(20000)           NOT NULL,
    letter_sender     VARCHAR(300),
    letter_number     VARCHAR(200),
    letter_dated      DATE,
    letter_received   DATE,
    letter_subject    VARCHAR(1000),
    letter_reply_due  DATE,
    CONSTRAINT report_revision_pk PRIMARY KEY (id),
    CONSTRAINT report_revision_uq UNIQUE (report_id, revision),
    CONSTRAINT report_revision_report_fk FOREIGN KEY (report_id) REFERENCES report (id)
);
CREATE INDEX report_revision_link_ix ON report_revision (link_key);

-- People reported (terlapor).
CREATE TABLE report_subject (
    id           UUID         NOT NULL,
    report_id    UUID         NOT NULL,
    order_number INTEGER      NOT NULL,
    stated_name  VARCHAR(300) NOT NULL,
    case_file    UUID,
    CONSTRAINT report_subject_pk PRIMARY KEY (id),
    CONSTRAINT report_subject_report_fk FOREIGN KEY (report_id) REFERENCES report (id)
);
CREATE INDEX report_subject_report_ix ON report_subject (report_id);

-- Who a person reported is, frozen as found; the last identification counts.
CREATE TABLE report_identity (
    id                UUID                     NOT NULL,
    subject_id        UUID                     NOT NULL,
    sequence_number   INTEGER                  NOT NULL,
    current_one       BOOLEAN                  NOT NULL,
    identified_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    identified_by     VARCHAR(200)             NOT NULL,
    reason            VARCHAR(2000)            NOT NULL,
    employee_id       UUID,
    nip               VARCHAR(40)              NOT NULL,
    name              VARCHAR(300)             NOT NULL,
    sex               VARCHAR(20),
    kind              VARCHAR(40)              NOT NULL,
    rank_name         VARCHAR(200)             NOT NULL,
    grade             VARCHAR(40)              NOT NULL,
    position_name     VARCHAR(500)             NOT NULL,
    position_category VARCHAR(40)              NOT NULL,
    unit              VARCHAR(500)             NOT NULL,
    opd               VARCHAR(500)             NOT NULL,
    institution       VARCHAR(500)             NOT NULL,
    CONSTRAINT report_identity_pk PRIMARY KEY (id),
    CONSTRAINT report_identity_uq UNIQUE (subject_id, sequence_number),
    CONSTRAINT report_identity_subject_fk FOREIGN KEY (subject_id) REFERENCES report_subject (id)
);
CREATE INDEX report_identity_employee_ix ON report_identity (employee_id);

-- The officer's choice from the catalogue; the last one counts.
CREATE TABLE report_classification (
    id              UUID                     NOT NULL,
    subject_id      UUID                     NOT NULL,
    sequence_number INTEGER                  NOT NULL,
    current_one     BOOLEAN                  NOT NULL,
    entry           VARCHAR(100)             NOT NULL,
    reason          VARCHAR(4000)            NOT NULL,
    rule_version    VARCHAR(100)             NOT NULL,
    decided_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    decided_by      VARCHAR(200)             NOT NULL,
    CONSTRAINT report_classification_pk PRIMARY KEY (id),
    CONSTRAINT report_classification_uq UNIQUE (subject_id, sequence_number),
    CONSTRAINT report_classification_subject_fk FOREIGN KEY (subject_id) REFERENCES report_subject (id)
);

-- Who reported (pelapor): sealed, apart from everything lists and letters read.
CREATE TABLE report_reporter (
    id          UUID                     NOT NULL,
    report_id   UUID                     NOT NULL,
    name        VARCHAR(300)             NOT NULL,
    phone       VARCHAR(100)             NOT NULL,
    email       VARCHAR(300)             NOT NULL,
    address     VARCHAR(1000)            NOT NULL,
    note        VARCHAR(4000)            NOT NULL,
    sealed_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    sealed_by   VARCHAR(200)             NOT NULL,
    CONSTRAINT report_reporter_pk PRIMARY KEY (id),
    CONSTRAINT report_reporter_uq UNIQUE (report_id),
    CONSTRAINT report_reporter_report_fk FOREIGN KEY (report_id) REFERENCES report (id)
);
