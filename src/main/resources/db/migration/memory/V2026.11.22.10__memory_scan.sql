-- What scanning the units gave, a thousand ids in a row, so that a start need not scan their texts again. Only a copy:
-- a unit's scan counts as long as the revision noted with it is the unit's own, and a part may be deleted at any time.
create table memory_scan (
    part        bigint  primary key,
    -- of the match key that the scan was made with: another one than the running program's makes it worthless
    key_version integer not null,
    scan        bytea   not null
);

-- It is as small as it gets, and must be read fast.
alter table memory_scan alter column scan set storage external;
