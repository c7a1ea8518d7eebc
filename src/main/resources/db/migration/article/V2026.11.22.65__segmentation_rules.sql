-- Rules of segmentation that the desk saved in place of those that ship; the newest of a language is in use. Nothing is
-- deleted: a job names the rules that cut it by their hash.
create table article_rule_version (
    id       bigint generated always as identity primary key,
    language text        not null,
    hash     text        not null,
    author   text        not null,
    at       timestamptz not null,
    note     text        not null
);

create index article_rule_version_language on article_rule_version (language, id desc);

create table article_rule (
    version  bigint  not null references article_rule_version on delete cascade,
    position integer not null,
    name     text    not null,
    breaks   boolean not null,
    before   text    not null,
    after    text    not null,
    reason   text    not null,
    example  text    not null,
    primary key (version, position)
);
