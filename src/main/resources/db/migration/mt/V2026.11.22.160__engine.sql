-- The engines of the house. The key leaves the table only to be sent to the engine's own address.
create table mt_engine (
    id      bigint generated always as identity primary key,
    version integer not null default 0,
    name    text    not null unique,
    kind    text    not null,
    address text    not null,
    model   text    not null,
    -- the languages that it is asked to translate from, each by its code, with spaces between them
    sources text    not null,
    api_key text    not null
);
