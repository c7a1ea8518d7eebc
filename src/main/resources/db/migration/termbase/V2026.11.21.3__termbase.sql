-- Concepts belong to the origin (file) that brought them; ids are unique within it only, because foreign files all
-- begin with c1. Order of the file is kept: it decides between equals.
CREATE TABLE termbase_origin (
    name       text        PRIMARY KEY,
    replaced_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE termbase_concept (
    number        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    origin        text   NOT NULL REFERENCES termbase_origin (name) ON DELETE CASCADE,
    id            text   NOT NULL,
    place         int    NOT NULL,
    subject_field text   NOT NULL,
    definition    text   NOT NULL,
    note          text   NOT NULL,
    superseded_by text,
    UNIQUE (origin, id)
);

CREATE TABLE termbase_term (
    origin       text    NOT NULL,
    concept      text    NOT NULL,
    place        int     NOT NULL,
    language     text    NOT NULL,
    text         text    NOT NULL,
    status       text    NOT NULL,
    type         text    NOT NULL,
    house_styles text    NOT NULL,
    valid_from   date,
    valid_to     date,
    authority    text    NOT NULL,
    case_exact   boolean NOT NULL,
    example      text    NOT NULL,
    PRIMARY KEY (origin, concept, place),
    FOREIGN KEY (origin, concept) REFERENCES termbase_concept (origin, id) ON DELETE CASCADE
);
