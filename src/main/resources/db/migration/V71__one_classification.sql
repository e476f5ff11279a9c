-- What was chosen for a person reported is kept once: the whole choice stands beside what a report shows of it.
-- Empty only in choices that were replaced before the whole was kept with each.
ALTER TABLE report_classification ADD COLUMN payload VARCHAR(1000000);
UPDATE report_classification
   SET payload = (SELECT s.payload FROM subject_classification s WHERE s.subject_id = report_classification.subject_id)
 WHERE current_one;
DROP TABLE subject_classification;
