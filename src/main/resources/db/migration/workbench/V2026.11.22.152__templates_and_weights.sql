-- What a new job of a kind begins with.
create table workbench_template (
    id              bigint generated always as identity primary key,
    name            text     not null unique,
    source_language text     not null,
    house_style     text     not null,
    urgency         smallint not null check (urgency between 0 and 2),
    self_approval   boolean  not null,
    propagates      boolean  not null,
    pretranslates   boolean  not null,
    -- the levels of trust from which the memories' units may be used
    offered         text     not null,
    inserted        text     not null,
    propagated      text     not null,
    exported        text     not null
);

create table workbench_template_memory (
    template bigint   not null references workbench_template on delete cascade,
    memory   bigint   not null,
    priority smallint not null,
    penalty  smallint not null check (penalty between 0 and 15),
    writable boolean  not null,
    primary key (template, memory)
);

create table workbench_template_gate (
    template bigint  not null references workbench_template on delete cascade,
    check_id text    not null,
    blocks   boolean not null,
    primary key (template, check_id)
);

-- How much of a word of each band counts, in percent, where the desk decided otherwise.
create table workbench_leverage_weight (
    band    text     primary key,
    percent smallint not null check (percent between 0 and 100)
);
