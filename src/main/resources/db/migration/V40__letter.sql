-- Issued letters (surat terbit). Rows are added and never changed, except a number that was to follow.
CREATE TABLE letter (
    id               UUID         NOT NULL,
    kind             VARCHAR(20)  NOT NULL,
    title            VARCHAR(200) NOT NULL,
    case_file_id     UUID,
    report_id        UUID,
    person           VARCHAR(300) NOT NULL,
    register         VARCHAR(40),
    serial           INTEGER,
    letter_number    VARCHAR(200) NOT NULL,
    number_follows   BOOLEAN      NOT NULL,
    letter_date      DATE         NOT NULL,
    letter_year      INTEGER      NOT NULL,
    signed_by        VARCHAR(500) NOT NULL,
    file_name        VARCHAR(200) NOT NULL,
    sha256           CHAR(64)     NOT NULL,
    template_version CHAR(64)     NOT NULL,
    printed_values   VARCHAR      NOT NULL,
    supersedes       UUID,
    issued_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    issued_by        VARCHAR(200) NOT NULL,
    CONSTRAINT letter_pk PRIMARY KEY (id),
    CONSTRAINT letter_serial_once UNIQUE (register, letter_year, serial),
    CONSTRAINT letter_supersedes_fk FOREIGN KEY (supersedes) REFERENCES letter (id)
);
CREATE INDEX letter_by_date ON letter (letter_date, issued_at);
CREATE INDEX letter_by_case ON letter (case_file_id);
CREATE INDEX letter_by_number ON letter (letter_number);
CREATE INDEX letter_by_supersedes ON letter (supersedes);
