-- Whose part of the job the segment is in; nobody's when null. Kept by segment, so that splits and merges move no range.
alter table workbench_segment add column assignee text;

create index workbench_segment_assignee on workbench_segment (job, number) where assignee is not null;

-- Who reviews the job; anybody when null.
alter table workbench_job add column reviewer text;
