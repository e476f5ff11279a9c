-- Why a report was opened to everybody again.
ALTER TABLE report_restriction ADD COLUMN lifted_reason VARCHAR(2000);
