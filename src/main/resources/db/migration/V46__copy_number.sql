-- Copies of confidential letters that leave the program are numbered (nomor salinan); uses before this and uses that make no copy
-- have no number.
ALTER TABLE letter_use ADD COLUMN copy_number INTEGER;
