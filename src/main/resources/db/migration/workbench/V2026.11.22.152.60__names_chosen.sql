-- Which of several persons of one name an article means: asked once in a job, the last answer counts.
create table workbench_name_choice (
    job     bigint      not null references workbench_job on delete cascade,
    name    text        not null,
    concept text        not null,
    author  text        not null,
    at      timestamptz not null,
    primary key (job, name)
);
