-- What officers noted of people that decides who may punish them. Rows are added, never changed; the last one counts.
CREATE TABLE authority_circumstance (
    number              BIGINT GENERATED ALWAYS AS IDENTITY,
    employee_id         UUID                     NOT NULL,
    presidential        BOOLEAN                  NOT NULL,
    personnel_authority BOOLEAN                  NOT NULL,
    seconded            BOOLEAN                  NOT NULL,
    recorded_by         VARCHAR(300)             NOT NULL,
    recorded_at         TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT authority_circumstance_pk PRIMARY KEY (number),
    CONSTRAINT authority_circumstance_employee_fk FOREIGN KEY (employee_id) REFERENCES employee (id)
);
CREATE INDEX authority_circumstance_employee ON authority_circumstance (employee_id);
