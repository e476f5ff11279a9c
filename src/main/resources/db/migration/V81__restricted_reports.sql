-- Reports that only named accounts see; lifting one is a new fact, the row stays.
CREATE TABLE report_restriction (
    id            UUID                     NOT NULL,
    report_id     UUID                     NOT NULL,
    reason        VARCHAR(2000)            NOT NULL,
    restricted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    restricted_by VARCHAR(300)             NOT NULL,
    lifted_at     TIMESTAMP WITH TIME ZONE,
    lifted_by     VARCHAR(300),
    CONSTRAINT report_restriction_pk PRIMARY KEY (id),
    CONSTRAINT report_restriction_report_fk FOREIGN KEY (report_id) REFERENCES report (id)
);
CREATE INDEX report_restriction_report_ix ON report_restriction (report_id);

-- Who is named for a report: sees it while it is restricted and from outside the unit, and, where said, who reported.
CREATE TABLE report_reader (
    report_id     UUID    NOT NULL,
    account_id    UUID    NOT NULL,
    sees_reporter BOOLEAN NOT NULL,
    CONSTRAINT report_reader_pk PRIMARY KEY (report_id, account_id),
    CONSTRAINT report_reader_report_fk FOREIGN KEY (report_id) REFERENCES report (id),
    CONSTRAINT report_reader_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX report_reader_account_ix ON report_reader (account_id);

-- Each look at who reported; upkeep by the program has no account.
CREATE TABLE reporter_look (
    id         UUID                     NOT NULL,
    report_id  UUID                     NOT NULL,
    account_id UUID,
    looked_by  VARCHAR(300)             NOT NULL,
    looked_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT reporter_look_pk PRIMARY KEY (id),
    CONSTRAINT reporter_look_report_fk FOREIGN KEY (report_id) REFERENCES report (id)
);
CREATE INDEX reporter_look_report_ix ON reporter_look (report_id, looked_at);
