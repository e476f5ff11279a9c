-- What the office added to the shipped law (tambahan kantor). Rows are added, never changed; a later row may take one back.
CREATE TABLE law_addition (
    id          UUID                     NOT NULL,
    number      BIGINT                   NOT NULL,
    change_kind VARCHAR(20)              NOT NULL,
    entry_kind  VARCHAR(30)              NOT NULL,
    entry_id    VARCHAR(200)             NOT NULL,
    valid_from  DATE,
    withdraws   UUID,
    document    VARCHAR(2000)            NOT NULL,
    reason      VARCHAR(2000)            NOT NULL,
    recorded_by VARCHAR(300)             NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT law_addition_pk PRIMARY KEY (id),
    CONSTRAINT law_addition_number_uk UNIQUE (number),
    CONSTRAINT law_addition_withdraws_fk FOREIGN KEY (withdraws) REFERENCES law_addition (id)
);

-- What the entry reads, field by field.
CREATE TABLE law_addition_value (
    addition_id UUID           NOT NULL,
    name        VARCHAR(60)    NOT NULL,
    content     VARCHAR(20000) NOT NULL,
    CONSTRAINT law_addition_value_pk PRIMARY KEY (addition_id, name),
    CONSTRAINT law_addition_value_fk FOREIGN KEY (addition_id) REFERENCES law_addition (id)
);
