-- Destroyed reports of which nothing is left on the disk either. Where the row is missing a kill may have left files: they are
-- removed when the workspace is opened next.
CREATE TABLE destroyed_swept (
    report_id UUID                     NOT NULL,
    swept_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT destroyed_swept_pk PRIMARY KEY (report_id),
    CONSTRAINT destroyed_swept_report_fk FOREIGN KEY (report_id) REFERENCES destroyed_report (report_id)
);

-- What is looked for by report when one is destroyed.
CREATE INDEX letter_by_report ON letter (report_id);
CREATE INDEX evidence_custody_report_ix ON evidence_custody (report_id);
CREATE INDEX retention_class_report_ix ON retention_class (report_id);
