-- Who made the pair: a person, an alignment of two texts, or a machine. The last two cost points.
alter table memory_unit add column made_by text not null default 'PERSON';

-- What the units of a memory may be used for, by the lowest level of trust; a memory without a row has the usual policy.
create table memory_policy (
    memory     bigint primary key references memory_memory on delete cascade,
    offered    text not null,
    inserted   text not null,
    propagated text not null,
    exported   text not null
);

-- The same for one job; the stricter of the two counts.
create table memory_job_policy (
    job        bigint primary key,
    offered    text not null,
    inserted   text not null,
    propagated text not null,
    exported   text not null
);

-- The list of what was taken out, newest first.
create index memory_unit_removed on memory_unit (memory, id) where not live;
