-- Several people may tell of the same post: one report, each of them sealed. The foreign key leans on the unique index.
ALTER TABLE report_reporter DROP CONSTRAINT report_reporter_report_fk;
ALTER TABLE report_reporter DROP CONSTRAINT report_reporter_uq;
ALTER TABLE report_reporter
    ADD CONSTRAINT report_reporter_report_fk FOREIGN KEY (report_id) REFERENCES report (id);
CREATE INDEX report_reporter_report_ix ON report_reporter (report_id);
