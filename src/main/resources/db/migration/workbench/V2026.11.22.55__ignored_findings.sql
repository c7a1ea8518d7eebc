-- Findings that somebody set aside with a reason: one of a segment while both texts stand unchanged, or a whole check in
-- a job. What was taken back stays as a record.
create table workbench_ignored_finding (
    id            bigint generated always as identity primary key,
    job           bigint      not null references workbench_job on delete cascade,
    segment       bigint      references workbench_segment on delete cascade,
    check_id      text        not null,
    finding       text        not null,
    source        text        not null,
    target        text        not null,
    reason        text        not null,
    author        text        not null,
    at            timestamptz not null,
    taken_back_by text,
    taken_back_at timestamptz
);

create index workbench_ignored_finding_job on workbench_ignored_finding (job, segment) where taken_back_at is null;

-- Which checks block approval in a job, where that differs from the desk's setting.
create table workbench_gate (
    job      bigint  not null references workbench_job on delete cascade,
    check_id text    not null,
    blocks   boolean not null,
    primary key (job, check_id)
);

-- The day's work is asked by whole texts at every pause of the typing.
create index workbench_segment_source on workbench_segment (md5(source)) where state in ('TRANSLATED', 'APPROVED');
create index workbench_segment_target on workbench_segment (md5(target)) where state in ('TRANSLATED', 'APPROVED');
