-- Rows that imports rejected, each with its reason as the key of a text and the values it names.
CREATE TABLE rejected_row (
    import_id UUID          NOT NULL,
    position  INTEGER       NOT NULL,
    line      INTEGER       NOT NULL,
    nip       VARCHAR(18)   NOT NULL,
    name      VARCHAR(300)  NOT NULL,
    reason    VARCHAR(100)  NOT NULL,
    named     VARCHAR(1000) NOT NULL,
    CONSTRAINT rejected_row_pk PRIMARY KEY (import_id, position),
    CONSTRAINT rejected_row_import_fk FOREIGN KEY (import_id) REFERENCES roster_import (id)
);
