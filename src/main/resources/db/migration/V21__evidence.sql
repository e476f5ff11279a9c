-- Evidence (bukti): the register; the bytes lie in the evidence store under their SHA-256.
CREATE TABLE evidence_item (
    id           UUID                     NOT NULL,
    report_id    UUID                     NOT NULL,
    order_number INTEGER                  NOT NULL,
    sha256       VARCHAR(64)              NOT NULL,
    size_bytes   BIGINT                   NOT NULL,
    media_type   VARCHAR(40)              NOT NULL,
    pixel_width  INTEGER,
    pixel_height INTEGER,
    remarks      VARCHAR(200)             NOT NULL,
    arrival_way  VARCHAR(40)              NOT NULL,
    file_name    VARCHAR(500)             NOT NULL,
    received_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    received_by  VARCHAR(200)             NOT NULL,
    channel      VARCHAR(1000)            NOT NULL,
    captured_at  TIMESTAMP WITH TIME ZONE,
    CONSTRAINT evidence_item_pk PRIMARY KEY (id),
    CONSTRAINT evidence_item_uq UNIQUE (report_id, order_number),
    CONSTRAINT evidence_item_report_fk FOREIGN KEY (report_id) REFERENCES report (id)
);
CREATE INDEX evidence_item_sha256_ix ON evidence_item (sha256);
