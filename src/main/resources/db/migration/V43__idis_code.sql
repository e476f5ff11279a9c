-- Codes the national register uses for what this office calls otherwise (kode SIASN). Rows are added, never changed; the last
-- one counts.
CREATE TABLE idis_code (
    number      BIGINT GENERATED ALWAYS AS IDENTITY,
    list        VARCHAR(40)              NOT NULL,
    ours        VARCHAR(500)             NOT NULL,
    theirs      VARCHAR(100)             NOT NULL,
    recorded_by VARCHAR(300)             NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT idis_code_pk PRIMARY KEY (number)
);
CREATE INDEX idis_code_ours ON idis_code (list, ours);
