-- Units (unit organisasi). No foreign keys between rows of a roster: files arrive in any order and never complete.
CREATE TABLE organisation_unit (
    id        VARCHAR(1000) NOT NULL,
    name      VARCHAR(400)  NOT NULL,
    parent_id VARCHAR(1000),
    CONSTRAINT organisation_unit_pk PRIMARY KEY (id)
);

-- People (pegawai). Private columns of a SIASN export (agama, kawin, NIK, NPWP, BPJS) have no place here on purpose.
CREATE TABLE employee (
    id           UUID         NOT NULL,
    nip          VARCHAR(18),
    title_front  VARCHAR(100) NOT NULL,
    name         VARCHAR(300) NOT NULL,
    title_back   VARCHAR(200) NOT NULL,
    sex          VARCHAR(10),
    born_on      DATE,
    kind         VARCHAR(20)  NOT NULL,
    legal_status VARCHAR(200) NOT NULL,
    institution  VARCHAR(300) NOT NULL,
    phone        VARCHAR(100) NOT NULL,
    address      VARCHAR(1000) NOT NULL,
    active       BOOLEAN      NOT NULL,
    fingerprint  BIGINT       NOT NULL,
    CONSTRAINT employee_pk PRIMARY KEY (id),
    CONSTRAINT employee_nip_uk UNIQUE (nip)
);

-- What a person was, from when to when (riwayat jabatan, pangkat, unit).
CREATE TABLE post (
    employee_id UUID         NOT NULL,
    number      INTEGER      NOT NULL,
    position    VARCHAR(500) NOT NULL,
    category    VARCHAR(20)  NOT NULL,
    echelon     VARCHAR(30)  NOT NULL,
    grade       VARCHAR(10),
    unit_id     VARCHAR(1000),
    unit_name   VARCHAR(400) NOT NULL,
    opd_name    VARCHAR(400) NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE,
    CONSTRAINT post_pk PRIMARY KEY (employee_id, number),
    CONSTRAINT post_employee_fk FOREIGN KEY (employee_id) REFERENCES employee (id)
);

-- Meaning of the columns of files of one shape, as chosen at the last import.
CREATE TABLE column_meaning (
    signature VARCHAR(40)  NOT NULL,
    header    VARCHAR(1000) NOT NULL,
    meaning   VARCHAR(40)  NOT NULL,
    CONSTRAINT column_meaning_pk PRIMARY KEY (signature, header)
);

CREATE TABLE roster_import (
    id          UUID                     NOT NULL,
    imported_at TIMESTAMP WITH TIME ZONE NOT NULL,
    imported_by VARCHAR(200)             NOT NULL,
    file_name   VARCHAR(300)             NOT NULL,
    added       INTEGER                  NOT NULL,
    changed     INTEGER                  NOT NULL,
    unchanged   INTEGER                  NOT NULL,
    deactivated INTEGER                  NOT NULL,
    rejected    INTEGER                  NOT NULL,
    CONSTRAINT roster_import_pk PRIMARY KEY (id)
);
