-- Who opened, printed or took out a letter, and the signed scans that came back. Rows are added, never changed.
CREATE TABLE letter_use (
    id         UUID         NOT NULL,
    letter_id  UUID         NOT NULL,
    way        VARCHAR(20)  NOT NULL,
    used_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    used_by    VARCHAR(200) NOT NULL,
    CONSTRAINT letter_use_pk PRIMARY KEY (id),
    CONSTRAINT letter_use_letter_fk FOREIGN KEY (letter_id) REFERENCES letter (id)
);
CREATE INDEX letter_use_by_letter ON letter_use (letter_id, used_at);

CREATE TABLE letter_scan (
    id          UUID         NOT NULL,
    letter_id   UUID         NOT NULL,
    file_name   VARCHAR(200) NOT NULL,
    given_name  VARCHAR(300) NOT NULL,
    byte_count  BIGINT       NOT NULL,
    sha256      CHAR(64)     NOT NULL,
    attached_at TIMESTAMP WITH TIME ZONE NOT NULL,
    attached_by VARCHAR(200) NOT NULL,
    CONSTRAINT letter_scan_pk PRIMARY KEY (id),
    CONSTRAINT letter_scan_letter_fk FOREIGN KEY (letter_id) REFERENCES letter (id)
);
CREATE INDEX letter_scan_by_letter ON letter_scan (letter_id, attached_at);
