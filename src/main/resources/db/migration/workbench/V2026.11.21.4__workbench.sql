create table workbench_job (
    id              bigint generated always as identity primary key,
    title           text        not null,
    source_language text        not null,
    target_language text        not null,
    article_date    date        not null,
    house_style     text        not null,
    self_approval   boolean     not null,
    created_by      text        not null,
    created_at      timestamptz not null
);

create table workbench_segment (
    id           bigint generated always as identity primary key,
    job          bigint      not null references workbench_job on delete cascade,
    number       integer     not null,
    paragraph    integer     not null,
    kind         text        not null,
    source       text        not null,
    words        integer     not null,
    target       text        not null default '',
    state        text        not null default 'NOT_TRANSLATED',
    returned     text,
    return_note  text        not null default '',
    version      integer     not null default 0,
    origin_band  text        not null default 'NEW',
    origin_percent integer   not null default 0,
    origin_name  text        not null default '',
    match_band   text        not null default 'NEW',
    author       text        not null default '',
    -- who confirmed the text last: the four-eyes rule asks for this name, not for who typed last
    confirmed_by text,
    -- the unit of the memory that the confirmed text made
    unit         bigint,
    changed_at   timestamptz not null,
    unique (job, number)
);

create index workbench_segment_waiting on workbench_segment (changed_at) where state = 'TRANSLATED';

create table workbench_segment_version (
    id        bigint generated always as identity primary key,
    segment   bigint      not null references workbench_segment on delete cascade,
    version   integer     not null,
    action    text        not null,
    target    text        not null,
    state     text        not null,
    author    text        not null,
    at        timestamptz not null,
    note      text        not null default '',
    client_id text
);

create index workbench_segment_version_segment on workbench_segment_version (segment, id);
create unique index workbench_segment_version_client on workbench_segment_version (segment, client_id) where client_id is not null;

-- What happened, in order, for every node that must hear of it.
create table workbench_change (
    seq     bigint generated always as identity primary key,
    job     bigint      not null,
    segment bigint      not null,
    version integer     not null,
    author  text        not null,
    at      timestamptz not null
);
