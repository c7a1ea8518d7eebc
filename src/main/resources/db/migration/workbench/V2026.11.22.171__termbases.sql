-- Which termbases a job asks, first things first, and into which goes what is proposed from it; none means all, and 0 the
-- first that may be written to.
ALTER TABLE workbench_job
    ADD COLUMN termbases     bigint[] NOT NULL DEFAULT '{}',
    ADD COLUMN terms_written bigint   NOT NULL DEFAULT 0;
ALTER TABLE workbench_template
    ADD COLUMN termbases     bigint[] NOT NULL DEFAULT '{}',
    ADD COLUMN terms_written bigint   NOT NULL DEFAULT 0;
