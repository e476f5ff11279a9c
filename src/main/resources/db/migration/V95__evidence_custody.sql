-- Custody record of evidence (riwayat penguasaan bukti): rows are added, never changed. No foreign key to the piece: what was
-- done with it is still to be told when the piece itself has been destroyed.
CREATE TABLE evidence_custody (
    evidence_id  UUID                     NOT NULL,
    entry_number INTEGER                  NOT NULL,
    report_id    UUID                     NOT NULL,
    act          VARCHAR(40)              NOT NULL,
    at_time      TIMESTAMP WITH TIME ZONE NOT NULL,
    by_name      VARCHAR(200)             NOT NULL,
    machine      VARCHAR(200)             NOT NULL,
    outcome      VARCHAR(500)             NOT NULL,
    CONSTRAINT evidence_custody_pk PRIMARY KEY (evidence_id, entry_number),
    CONSTRAINT evidence_custody_report_fk FOREIGN KEY (report_id) REFERENCES report (id)
);

-- What was taken in before the record was kept: that it was received, by whom and when, is known.
INSERT INTO evidence_custody (evidence_id, entry_number, report_id, act, at_time, by_name, machine, outcome)
SELECT id, 1, report_id, 'RECEIVED', received_at, received_by, '', '' FROM evidence_item;
