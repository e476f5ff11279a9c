-- Letters may concern a person of the roster without any case: certificates, pledges.
ALTER TABLE letter ADD COLUMN employee_id UUID;
CREATE INDEX letter_by_employee ON letter (employee_id);
