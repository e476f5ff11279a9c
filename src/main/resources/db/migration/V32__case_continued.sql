-- A case that goes on in the other track gets a file of its own; a person of a report may then have two.
ALTER TABLE case_file DROP CONSTRAINT case_file_subject_uk;
CREATE INDEX case_file_subject_ix ON case_file (subject_id);
