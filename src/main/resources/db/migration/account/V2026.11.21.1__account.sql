CREATE TABLE account_account (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_name            text        NOT NULL UNIQUE CHECK (user_name ~ '^[a-z0-9][a-z0-9.-]{0,31}$'),
    display_name         text        NOT NULL CHECK (btrim(display_name) <> ''),
    roles                text[]      NOT NULL CHECK (cardinality(roles) > 0
                                                     AND roles <@ ARRAY ['TRANSLATOR', 'REVIEWER', 'ADMIN']),
    password_hash        text        NOT NULL,
    enabled              boolean     NOT NULL DEFAULT true,
    must_change_password boolean     NOT NULL DEFAULT false,
    created_at           timestamptz NOT NULL DEFAULT now()
);

-- Append only: nothing in the product changes or removes a row.
CREATE TABLE account_audit (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     timestamptz NOT NULL DEFAULT now(),
    who    text        NOT NULL,
    what   text        NOT NULL,
    object text        NOT NULL,
    detail text        NOT NULL DEFAULT ''
);
