-- A report about many people has many case files: their numbers are kept whole, however many.
ALTER TABLE destruction_item ALTER COLUMN cases SET DATA TYPE VARCHAR(200000);
ALTER TABLE destroyed_report ALTER COLUMN cases SET DATA TYPE VARCHAR(200000);
