-- The number that each imported file and part had when it was imported (see seals.sql).
create table if not exists seal (
    kind   varchar not null,                -- file or part
    number integer not null,
    hash   hugeint not null
)
