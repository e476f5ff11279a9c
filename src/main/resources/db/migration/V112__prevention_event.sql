-- Who attended a meeting (sosialisasi) or signed a pledge (pakta integritas) outside the program: rows are added, never changed.
CREATE TABLE prevention_event (
    id          UUID                     NOT NULL,
    kind        VARCHAR(20)              NOT NULL,
    held_on     DATE                     NOT NULL,
    title       VARCHAR(500)             NOT NULL,
    place       VARCHAR(500)             NOT NULL,
    speaker     VARCHAR(500)             NOT NULL,
    others      INTEGER                  NOT NULL,
    scan_file   VARCHAR(200),
    scan_name   VARCHAR(500),
    scan_sha256 VARCHAR(64),
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    recorded_by VARCHAR(200)             NOT NULL,
    CONSTRAINT prevention_event_pk PRIMARY KEY (id)
);
CREATE INDEX prevention_event_held_on ON prevention_event (held_on);

CREATE TABLE prevention_person (
    event_id    UUID NOT NULL,
    employee_id UUID NOT NULL,
    CONSTRAINT prevention_person_pk PRIMARY KEY (event_id, employee_id),
    CONSTRAINT prevention_person_event_fk FOREIGN KEY (event_id) REFERENCES prevention_event (id),
    CONSTRAINT prevention_person_employee_fk FOREIGN KEY (employee_id) REFERENCES employee (id)
);

CREATE TABLE prevention_taken_back (
    event_id UUID                     NOT NULL,
    why      VARCHAR(1000)            NOT NULL,
    at_time  TIMESTAMP WITH TIME ZONE NOT NULL,
    by_name  VARCHAR(200)             NOT NULL,
    CONSTRAINT prevention_taken_back_pk PRIMARY KEY (event_id),
    CONSTRAINT prevention_taken_back_event_fk FOREIGN KEY (event_id) REFERENCES prevention_event (id)
);
