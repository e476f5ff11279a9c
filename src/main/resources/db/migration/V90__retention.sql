-- What the office laid down about classes of the retention schedule (jadwal retensi arsip). Rows are added, never changed;
-- the last one of a class counts.
CREATE TABLE retention_schedule (
    number      BIGINT GENERATED ALWAYS AS IDENTITY,
    code        VARCHAR(40)              NOT NULL,
    active      INTEGER                  NOT NULL,
    inactive    INTEGER                  NOT NULL,
    fate        VARCHAR(20)              NOT NULL,
    document    VARCHAR(2000)            NOT NULL,
    reason      VARCHAR(2000)            NOT NULL,
    recorded_by VARCHAR(300)             NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT retention_schedule_pk PRIMARY KEY (number)
);

-- The class an officer chose for a report or a case file. Rows are added; the last one counts. No foreign keys: what was
-- laid down is still to be told when the file itself has been destroyed, without its reason.
CREATE TABLE retention_class (
    number      BIGINT GENERATED ALWAYS AS IDENTITY,
    item_id     UUID                     NOT NULL,
    report_id   UUID                     NOT NULL,
    code        VARCHAR(40)              NOT NULL,
    reason      VARCHAR(2000)            NOT NULL,
    recorded_by VARCHAR(300)             NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT retention_class_pk PRIMARY KEY (number)
);
CREATE INDEX retention_class_item_ix ON retention_class (item_id);

-- Holds (penahanan), set and lifted. Rows are added; the last one of a target says whether it is held.
CREATE TABLE retention_hold (
    number      BIGINT GENERATED ALWAYS AS IDENTITY,
    target_id   UUID                     NOT NULL,
    target_kind VARCHAR(20)              NOT NULL,
    report_id   UUID                     NOT NULL,
    label       VARCHAR(60)              NOT NULL,
    held        BOOLEAN                  NOT NULL,
    ground      VARCHAR(20)              NOT NULL,
    reason      VARCHAR(2000)            NOT NULL,
    recorded_by VARCHAR(300)             NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT retention_hold_pk PRIMARY KEY (number)
);
CREATE INDEX retention_hold_target_ix ON retention_hold (target_id);
CREATE INDEX retention_hold_report_ix ON retention_hold (report_id);
