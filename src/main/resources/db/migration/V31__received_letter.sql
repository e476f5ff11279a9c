-- Letters received (surat masuk). What happened with a letter lies in facts, appended and never changed.
CREATE TABLE received_letter (
    id          UUID         NOT NULL,
    version     INTEGER      NOT NULL,
    agenda      VARCHAR(40)  NOT NULL,
    received_on DATE         NOT NULL,
    CONSTRAINT received_letter_pk PRIMARY KEY (id),
    CONSTRAINT received_letter_agenda_uk UNIQUE (agenda)
);

CREATE TABLE received_letter_fact (
    letter_id   UUID         NOT NULL,
    sequence    INTEGER      NOT NULL,
    type        VARCHAR(40)  NOT NULL,
    happened_on DATE         NOT NULL,
    payload     VARCHAR(100000) NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    recorded_by VARCHAR(300) NOT NULL,
    CONSTRAINT received_letter_fact_pk PRIMARY KEY (letter_id, sequence),
    CONSTRAINT received_letter_fact_fk FOREIGN KEY (letter_id) REFERENCES received_letter (id)
);
