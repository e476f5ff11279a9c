-- Running numbers that no letter of this program bears: kept for later, given elsewhere, or not to be used. Rows are added,
-- never changed; the latest row about a number counts.
CREATE TABLE letter_number_block (
    id            UUID         NOT NULL,
    register      VARCHAR(40)  NOT NULL,
    register_year INTEGER      NOT NULL,
    first_serial  INTEGER      NOT NULL,
    last_serial   INTEGER      NOT NULL,
    way           VARCHAR(20)  NOT NULL,
    note          VARCHAR(500) NOT NULL,
    noted_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    noted_by      VARCHAR(200) NOT NULL,
    CONSTRAINT letter_number_block_pk PRIMARY KEY (id),
    CONSTRAINT letter_number_block_range CHECK (first_serial <= last_serial)
);
CREATE INDEX letter_number_block_by_register ON letter_number_block (register, register_year);
