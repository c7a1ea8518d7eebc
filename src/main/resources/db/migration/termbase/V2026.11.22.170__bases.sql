-- The desk's termbases; a concept belongs to one of them. The first one holds what is shipped and cannot be deleted; it
-- takes over every concept there was. Its number is 1: the identity begins there.
CREATE TABLE termbase_base (
    id          bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text    NOT NULL UNIQUE,
    description text    NOT NULL DEFAULT '',
    read_only   boolean NOT NULL DEFAULT false,
    -- the order of the desk; two may share a place for a moment, then the id decides
    place       int     NOT NULL
);
INSERT INTO termbase_base (name, place) VALUES ('Song Ngữ', 0);

ALTER TABLE termbase_concept ADD COLUMN base bigint NOT NULL DEFAULT 1 REFERENCES termbase_base;
ALTER TABLE termbase_concept ALTER COLUMN base DROP DEFAULT;
CREATE INDEX termbase_concept_base ON termbase_concept (base);
