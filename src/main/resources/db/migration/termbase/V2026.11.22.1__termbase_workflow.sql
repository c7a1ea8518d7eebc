-- Every stored form of a concept has a version of its own, never used twice: an edit that is based on an older form
-- is seen as stale even when a file was read anew in between.
CREATE SEQUENCE termbase_version;
CREATE SEQUENCE termbase_desk_number;

-- What the desk edited or deleted stays so when its file is read anew.
ALTER TABLE termbase_concept
    ADD COLUMN version    bigint  NOT NULL DEFAULT nextval('termbase_version'),
    ADD COLUMN edited     boolean NOT NULL DEFAULT false,
    ADD COLUMN deleted    boolean NOT NULL DEFAULT false,
    ADD COLUMN created_by text    NOT NULL DEFAULT '',
    ADD COLUMN created_at timestamptz,
    ADD COLUMN changed_by text    NOT NULL DEFAULT '',
    ADD COLUMN changed_at timestamptz;

ALTER TABLE termbase_term
    ADD COLUMN part_of_speech text    NOT NULL DEFAULT '',
    ADD COLUMN word_guard     boolean NOT NULL DEFAULT false;

-- No foreign keys to concepts: history outlives them.
CREATE TABLE termbase_history (
    number  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    who     text        NOT NULL,
    action  text        NOT NULL,
    origin  text        NOT NULL,
    concept text        NOT NULL,
    reason  text        NOT NULL,
    before  text,
    after   text
);
CREATE INDEX termbase_history_of ON termbase_history (origin, concept, number);

CREATE TABLE termbase_remark (
    number  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    who     text        NOT NULL,
    origin  text        NOT NULL,
    concept text        NOT NULL,
    text    text        NOT NULL
);
CREATE INDEX termbase_remark_of ON termbase_remark (origin, concept, number);

CREATE FUNCTION termbase_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only added to', TG_TABLE_NAME;
END $$;
CREATE TRIGGER termbase_history_stays BEFORE UPDATE OR DELETE ON termbase_history
    FOR EACH ROW EXECUTE FUNCTION termbase_only_added();
CREATE TRIGGER termbase_remark_stays BEFORE UPDATE OR DELETE ON termbase_remark
    FOR EACH ROW EXECUTE FUNCTION termbase_only_added();

CREATE TABLE termbase_proposal (
    number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind         text        NOT NULL,
    origin       text        NOT NULL,
    concept      text        NOT NULL,
    base_version bigint      NOT NULL,
    content      text        NOT NULL,
    comment      text        NOT NULL,
    author       text        NOT NULL,
    at           timestamptz NOT NULL DEFAULT now(),
    state        text        NOT NULL DEFAULT 'OPEN',
    decided_by   text        NOT NULL DEFAULT '',
    decided_at   timestamptz,
    reason       text        NOT NULL DEFAULT ''
);
CREATE INDEX termbase_proposal_open ON termbase_proposal (number) WHERE state = 'OPEN';
