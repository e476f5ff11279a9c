-- Forms an office added (formulir kantor). Rows are added, never changed; the last one of a code counts. The template itself
-- lies in the folder of templates under the form's code.
CREATE TABLE office_form (
    number       BIGINT GENERATED ALWAYS AS IDENTITY,
    code         VARCHAR(20)              NOT NULL,
    title        VARCHAR(200)             NOT NULL,
    layout       VARCHAR(20)              NOT NULL,
    about        VARCHAR(20)              NOT NULL,
    route        VARCHAR(30),
    phase        VARCHAR(20)              NOT NULL,
    numbered     BOOLEAN                  NOT NULL,
    sensitivity  VARCHAR(60)              NOT NULL,
    archive_code VARCHAR(40)              NOT NULL,
    signed_by    VARCHAR(200)             NOT NULL,
    tags         VARCHAR(20000)           NOT NULL,
    withdrawn    BOOLEAN                  NOT NULL,
    recorded_by  VARCHAR(300)             NOT NULL,
    recorded_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT office_form_pk PRIMARY KEY (number)
);
