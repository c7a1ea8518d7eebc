-- Until now a deleted job left its memories and its policy behind.
delete from memory_attachment a where not exists (select 1 from workbench_job j where j.id = a.job);
delete from memory_job_policy p where not exists (select 1 from workbench_job j where j.id = p.job);
