-- Which engine of machine translation a job asks, and jobs made from a template; none asks no engine. An engine that
-- was deleted counts as none.
alter table workbench_job add column engine bigint;
alter table workbench_template add column engine bigint;
