create table memory_memory (
    id         bigint generated always as identity primary key,
    name       text        not null unique,
    created_at timestamptz not null default now()
);

-- Grows with every change of a unit: index changes that arrive in the wrong order are told apart by it.
create sequence memory_revision;

create table memory_unit (
    id              bigint generated always as identity primary key,
    memory          bigint      not null references memory_memory,
    -- hash of memory, direction, source, target and external id: what makes two units one
    identity        uuid        not null unique,
    source_language text        not null,
    target_language text        not null,
    source          text        not null,
    target          text        not null,
    previous        text        not null,
    next            text        not null,
    -- hashes of the neighbours' match keys, valid as long as key_version is that of the running program
    previous_key    bigint      not null,
    next_key        bigint      not null,
    key_version     integer     not null,
    trust           text        not null,
    author          text        not null,
    at              timestamptz not null,
    article         text        not null,
    house_style     text        not null,
    external_id     text        not null,
    -- a unit taken out keeps its row and can be put back
    live            boolean     not null default true,
    revision        bigint      not null default nextval('memory_revision'),
    changed_at      timestamptz not null default now()
);

create index memory_unit_of_memory on memory_unit (memory, id) where live;
