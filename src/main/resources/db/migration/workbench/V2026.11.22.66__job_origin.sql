-- By which rules of segmentation a job was cut; the segments themselves never change with the rules.
alter table workbench_job add column segmentation text not null default '';

-- The file as it came, before anything was converted or left out.
create table workbench_original (
    job       bigint primary key references workbench_job on delete cascade,
    file_name text  not null,
    content   bytea not null
);
