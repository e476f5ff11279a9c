-- Lists of files proposed to be destroyed (usulan pemusnahan), and what was decided on each, once.
CREATE TABLE destruction_list (
    id          UUID                     NOT NULL,
    number      VARCHAR(40)              NOT NULL,
    reason      VARCHAR(2000)            NOT NULL,
    account_id  UUID                     NOT NULL,
    proposed_by VARCHAR(300)             NOT NULL,
    proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT destruction_list_pk PRIMARY KEY (id),
    CONSTRAINT destruction_list_number_uk UNIQUE (number)
);

-- No foreign key to the report: the line stays when the report is destroyed.
CREATE TABLE destruction_item (
    list_id       UUID          NOT NULL,
    order_number  INTEGER       NOT NULL,
    report_id     UUID          NOT NULL,
    report_number VARCHAR(40)   NOT NULL,
    cases         VARCHAR(2000) NOT NULL,
    code          VARCHAR(40)   NOT NULL,
    closed_on     DATE          NOT NULL,
    due_on        DATE          NOT NULL,
    mark          CHAR(64)      NOT NULL,
    CONSTRAINT destruction_item_pk PRIMARY KEY (list_id, order_number),
    CONSTRAINT destruction_item_list_fk FOREIGN KEY (list_id) REFERENCES destruction_list (id)
);
CREATE INDEX destruction_item_report_ix ON destruction_item (report_id);

CREATE TABLE destruction_decision (
    list_id    UUID                     NOT NULL,
    kind       VARCHAR(20)              NOT NULL,
    account_id UUID                     NOT NULL,
    decided_by VARCHAR(300)             NOT NULL,
    reason     VARCHAR(2000)            NOT NULL,
    decided_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT destruction_decision_pk PRIMARY KEY (list_id),
    CONSTRAINT destruction_decision_list_fk FOREIGN KEY (list_id) REFERENCES destruction_list (id)
);

-- The minutes (berita acara) issued about a list.
CREATE TABLE destruction_minutes (
    list_id   UUID NOT NULL,
    letter_id UUID NOT NULL,
    CONSTRAINT destruction_minutes_pk PRIMARY KEY (list_id),
    CONSTRAINT destruction_minutes_list_fk FOREIGN KEY (list_id) REFERENCES destruction_list (id),
    CONSTRAINT destruction_minutes_letter_fk FOREIGN KEY (letter_id) REFERENCES letter (id)
);

-- What remains of a destroyed report with its case files. Names nobody it was about.
CREATE TABLE destroyed_report (
    report_id     UUID                     NOT NULL,
    list_id       UUID                     NOT NULL,
    report_number VARCHAR(40)              NOT NULL,
    cases         VARCHAR(2000)            NOT NULL,
    code          VARCHAR(40)              NOT NULL,
    closed_on     DATE                     NOT NULL,
    due_on        DATE                     NOT NULL,
    destroyed_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    letters       INTEGER                  NOT NULL,
    restricted    BOOLEAN                  NOT NULL,
    CONSTRAINT destroyed_report_pk PRIMARY KEY (report_id),
    CONSTRAINT destroyed_report_list_fk FOREIGN KEY (list_id) REFERENCES destruction_list (id)
);

-- Who was named for a destroyed report while it was restricted, and so still sees that it was there.
CREATE TABLE destroyed_reader (
    report_id  UUID NOT NULL,
    account_id UUID NOT NULL,
    CONSTRAINT destroyed_reader_pk PRIMARY KEY (report_id, account_id),
    CONSTRAINT destroyed_reader_report_fk FOREIGN KEY (report_id) REFERENCES destroyed_report (report_id)
);

-- Files that went with it, so that leftovers on the disk are known: EVIDENCE and DERIVATIVE by their SHA-256, LETTER by name.
CREATE TABLE destroyed_file (
    report_id    UUID         NOT NULL,
    order_number INTEGER      NOT NULL,
    kind         VARCHAR(20)  NOT NULL,
    label        VARCHAR(60)  NOT NULL,
    name         VARCHAR(200) NOT NULL,
    kept         BOOLEAN      NOT NULL,
    CONSTRAINT destroyed_file_pk PRIMARY KEY (report_id, order_number),
    CONSTRAINT destroyed_file_report_fk FOREIGN KEY (report_id) REFERENCES destroyed_report (report_id)
);
CREATE INDEX destroyed_file_name_ix ON destroyed_file (name);
