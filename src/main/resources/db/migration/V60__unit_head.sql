-- What officers laid down about heads of units (penetapan kepala unit). Rows are added, never changed; the last one counts.
CREATE TABLE unit_head_entry (
    number      BIGINT GENERATED ALWAYS AS IDENTITY,
    id          UUID                     NOT NULL,
    unit_id     VARCHAR(1000)            NOT NULL,
    state       VARCHAR(20)              NOT NULL,
    head_rank   VARCHAR(30),
    employee_id UUID,
    name        VARCHAR(500)             NOT NULL,
    title       VARCHAR(500)             NOT NULL,
    valid_from  DATE                     NOT NULL,
    reason      VARCHAR(1000)            NOT NULL,
    recorded_by VARCHAR(200)             NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT unit_head_entry_pk PRIMARY KEY (number),
    CONSTRAINT unit_head_entry_uk UNIQUE (id),
    CONSTRAINT unit_head_entry_employee_fk FOREIGN KEY (employee_id) REFERENCES employee (id)
);
CREATE INDEX unit_head_entry_unit ON unit_head_entry (unit_id);
