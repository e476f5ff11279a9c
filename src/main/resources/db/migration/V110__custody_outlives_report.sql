-- The custody record outlives the report it was kept for: what was done with a piece is still to be told when it is destroyed.
ALTER TABLE evidence_custody DROP CONSTRAINT evidence_custody_report_fk;
