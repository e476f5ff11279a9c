-- What is kept of a picture to know it again, once for the same bytes. Empty text: looked at, and nothing to keep.
-- regions: 81 hashes of 8 bytes; detail: 96 x 96 brightness; both as Base64.
CREATE TABLE evidence_sketch (
    sha256  VARCHAR(64)    NOT NULL,
    regions VARCHAR(1000)  NOT NULL,
    detail  VARCHAR(13000) NOT NULL,
    CONSTRAINT evidence_sketch_pk PRIMARY KEY (sha256)
);
