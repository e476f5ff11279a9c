-- What is kept of a picture to know it again, once for the same bytes. Empty text: looked at, and nothing to keep. In the place
-- of evidence_sketch, whose grid was too coarse to tell posts of one layout with other words apart; what is kept is drawn from
-- the pictures again, in the background.
-- regions: 81 hashes of 8 bytes; detail: two bytes for the columns, two for the rows, then the brightness row by row, deflated; 126 cells along the
-- shorter side and up to 756 along the longer; both as Base64.
CREATE TABLE evidence_likeness (
    sha256  VARCHAR(64)     NOT NULL,
    regions VARCHAR(1000)   NOT NULL,
    detail  VARCHAR(130000) NOT NULL,
    CONSTRAINT evidence_likeness_pk PRIMARY KEY (sha256)
);
DROP TABLE evidence_sketch;
