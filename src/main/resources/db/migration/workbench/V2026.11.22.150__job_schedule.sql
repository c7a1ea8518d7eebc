-- How soon a job is wanted: 0 normal, 1 urgent, 2 flash; and by when, if somebody said so.
alter table workbench_job
    add column urgency  smallint not null default 0 check (urgency between 0 and 2),
    add column due      timestamptz,
    -- put away from the desk's list; nothing of the job is lost
    add column archived_at timestamptz;
