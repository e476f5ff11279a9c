-- Who may work here. The id is that of the way in, in the file of wrapped keys. A workspace without accounts gets its
-- first one, with the roles of the first, when somebody signs in.
CREATE TABLE account (
    id           UUID         NOT NULL,
    sign_in_name VARCHAR(60)  NOT NULL,
    full_name    VARCHAR(300) NOT NULL,
    unit_id      VARCHAR(1000),
    employee_id  UUID,
    active       BOOLEAN      NOT NULL,
    CONSTRAINT account_pk PRIMARY KEY (id),
    CONSTRAINT account_employee_fk FOREIGN KEY (employee_id) REFERENCES employee (id)
);

CREATE TABLE account_role (
    account_id UUID        NOT NULL,
    role       VARCHAR(40) NOT NULL,
    CONSTRAINT account_role_pk PRIMARY KEY (account_id, role),
    CONSTRAINT account_role_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
