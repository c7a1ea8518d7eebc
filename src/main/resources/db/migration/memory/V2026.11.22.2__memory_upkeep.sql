-- What a unit was before each change made by hand, so that it can be read and taken back.
create table memory_history (
    id             bigint generated always as identity primary key,
    unit           bigint      not null references memory_unit on delete cascade,
    -- all changes of one action, for example of one find-and-replace
    batch          bigint      not null,
    action         text        not null,
    who            text        not null,
    at             timestamptz not null,
    source         text        not null,
    target         text        not null,
    trust          text        not null,
    live           boolean     not null,
    -- the unit's revision after the change: another one by now means that somebody has changed it since
    revision_after bigint      not null,
    undone         boolean     not null default false
);

create sequence memory_batch;
create index memory_history_of_unit on memory_history (unit, id);
create index memory_history_of_batch on memory_history (batch);

-- Which memories a job asks and in which order; a job without rows asks all.
create table memory_attachment (
    job      bigint   not null,
    memory   bigint   not null references memory_memory on delete cascade,
    priority smallint not null,
    penalty  smallint not null check (penalty between 0 and 15),
    writable boolean  not null,
    primary key (job, memory)
);
