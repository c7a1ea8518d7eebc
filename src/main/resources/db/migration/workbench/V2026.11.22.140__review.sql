-- Comments: a note may be of the whole job, may answer another one, and a thread may be settled.
alter table workbench_note add column job bigint references workbench_job on delete cascade;
update workbench_note n set job = s.job from workbench_segment s where s.id = n.segment;
alter table workbench_note alter column job set not null;
alter table workbench_note alter column segment drop not null;
-- the comment that opened the thread; null for that comment itself
alter table workbench_note add column thread bigint references workbench_note on delete cascade;
alter table workbench_note add column resolved_by text;
alter table workbench_note add column resolved_at timestamptz;

create index workbench_note_job on workbench_note (job, id);
create index workbench_note_thread on workbench_note (thread) where thread is not null;

-- What somebody is told in the app. A reason to tell that must not be told twice has a name in «once».
create table workbench_notification (
    id        bigint generated always as identity primary key,
    recipient text        not null,
    kind      text        not null,
    job       bigint      not null references workbench_job on delete cascade,
    segment   bigint      references workbench_segment on delete set null,
    author    text        not null,
    at        timestamptz not null,
    words     text        not null,
    once      text,
    read_at   timestamptz
);

create index workbench_notification_recipient on workbench_notification (recipient, id);
create index workbench_notification_unread on workbench_notification (recipient) where read_at is null;
create index workbench_notification_segment on workbench_notification (segment) where segment is not null;
create unique index workbench_notification_once on workbench_notification (recipient, once) where once is not null;

-- Errors that reviewers marked in translators' texts. The text and the penalty are kept as they were: neither an edit
-- nor other weights change what was said of it.
create table workbench_annotation (
    id         bigint generated always as identity primary key,
    job        bigint           not null references workbench_job on delete cascade,
    segment    bigint           not null references workbench_segment on delete cascade,
    type       text             not null,
    severity   text             not null,
    penalty    double precision not null,
    target     text             not null,
    span_start integer          not null,
    span_end   integer          not null,
    note       text             not null,
    translator text             not null,
    author     text             not null,
    at         timestamptz      not null
);

create index workbench_annotation_job on workbench_annotation (job);
create index workbench_annotation_segment on workbench_annotation (segment);
create index workbench_annotation_translator on workbench_annotation (translator, at);

-- An approval of many segments at once, so that it can be taken back.
create table workbench_approval (
    id     bigint generated always as identity primary key,
    job    bigint      not null references workbench_job on delete cascade,
    author text        not null,
    at     timestamptz not null
);

create table workbench_approved (
    approval bigint  not null references workbench_approval on delete cascade,
    segment  bigint  not null references workbench_segment on delete cascade,
    -- the version that the approval made: who has worked on it since keeps what they did
    version  integer not null,
    primary key (approval, segment)
);

create index workbench_approved_segment on workbench_approved (segment);
