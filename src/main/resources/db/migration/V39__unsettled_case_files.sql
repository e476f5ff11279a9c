-- The first page looks only at files that are not settled; they are few, however many there have been.
CREATE INDEX case_file_settled_ix ON case_file (settled_stage);
