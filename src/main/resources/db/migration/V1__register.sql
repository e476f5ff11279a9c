-- Registers with gap-free numbers (nomor register): the counter moves in the transaction that uses the number.
CREATE TABLE register_counter (
    register     VARCHAR(40) NOT NULL,
    register_year INTEGER     NOT NULL,
    last_number  INTEGER     NOT NULL,
    CONSTRAINT register_counter_pk PRIMARY KEY (register, register_year)
);
