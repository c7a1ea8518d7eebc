-- What took a document apart: only the same filter finds the same texts in it again. Empty for jobs made before.
alter table workbench_original
    add column filter         text not null default '',
    add column filter_version text not null default '';
