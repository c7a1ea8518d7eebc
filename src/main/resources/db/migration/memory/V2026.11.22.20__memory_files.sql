-- What a file said about a unit that has no column of its own (notes, props, attributes of other tools), to be written
-- back into the next file. One text: facts parted by U+001E, their fields by U+001F, which no file can hold.
create table memory_kept (
    unit  bigint primary key references memory_unit on delete cascade,
    facts text   not null
);

-- The heads of the files that were taken into a memory, for the same reason.
create table memory_file (
    id       bigint generated always as identity primary key,
    memory   bigint      not null references memory_memory on delete cascade,
    name     text        not null,
    facts    text        not null,
    units    bigint      not null,
    taken_at timestamptz not null default now(),
    unique (memory, name)
);
