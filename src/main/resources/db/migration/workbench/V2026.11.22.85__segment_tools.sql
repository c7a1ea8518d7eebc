alter table workbench_job add column propagates boolean not null default true;

-- Who locked the segment: nobody edits it until it is unlocked.
alter table workbench_segment add column locked_by text;

-- Numbers move when a segment is split or merged: unique at the end of a statement, not at each of its rows.
alter table workbench_segment drop constraint workbench_segment_job_number_key;
alter table workbench_segment
    add constraint workbench_segment_job_number_key unique (job, number) deferrable initially immediate;

-- One run of propagation, and what each segment was before it, so that it can be taken back.
create table workbench_propagation (
    id      bigint generated always as identity primary key,
    job     bigint      not null references workbench_job on delete cascade,
    author  text        not null,
    at      timestamptz not null
);

create table workbench_propagated (
    propagation    bigint  not null references workbench_propagation on delete cascade,
    segment        bigint  not null references workbench_segment on delete cascade,
    version        integer not null,
    target         text    not null,
    state          text    not null,
    author         text    not null,
    origin_band    text    not null,
    origin_percent integer not null,
    origin_name    text    not null,
    primary key (propagation, segment)
);

create index workbench_propagated_segment on workbench_propagated (segment);

-- A split or a merge, with the rows as they were.
create table workbench_cut (
    id       bigint generated always as identity primary key,
    job      bigint      not null references workbench_job on delete cascade,
    kind     text        not null,
    first    bigint      not null,
    second   bigint      not null,
    segments jsonb       not null,
    history  jsonb       not null,
    -- what the rows must still be for the cut to be taken back
    first_version  integer not null,
    second_version integer,
    undone   boolean     not null default false,
    author   text        not null,
    at       timestamptz not null
);

create table workbench_note (
    id      bigint generated always as identity primary key,
    segment bigint      not null references workbench_segment on delete cascade,
    author  text        not null,
    at      timestamptz not null,
    text    text        not null
);

create index workbench_note_segment on workbench_note (segment, id);

create table workbench_bookmark (
    segment   bigint not null references workbench_segment on delete cascade,
    user_name text   not null,
    primary key (user_name, segment)
);

create index workbench_bookmark_segment on workbench_bookmark (segment);
