-- The alignment that a person is at, so that nothing is lost by closing the page; one for each person.
create table alignment_at_hand (
    owner      text        primary key,
    source     jsonb       not null,
    target     jsonb       not null,
    links      jsonb       not null,
    changed_at timestamptz not null default now()
);
