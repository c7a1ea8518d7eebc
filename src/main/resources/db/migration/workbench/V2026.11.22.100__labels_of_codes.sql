-- What the inline codes of a source stand for, number to words, for display only: {"1": "b", "2": "link"}.
-- Null for none: rows that a cut kept as JSON before this column was made have nothing for it.
alter table workbench_segment add column code_labels jsonb;
