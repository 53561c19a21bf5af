-- What came with the program, as it came; what of it counts is worked out beside the packs (see built_in.sql). Lists are joined by semicolons.
create table if not exists built_in (
    hash varchar not null                   -- over the registry and the packs that came with it; one row, or none where the corpus has no built-in registry
);

create table if not exists built_in_pack (  -- the versions of packs that came with the program and that no user added
    name    varchar not null,
    version varchar not null
);

create table if not exists built_in_actor (
    id     varchar not null,
    name   varchar not null,
    kind   varchar not null,
    parent varchar
);

create table if not exists built_in_binding (
    binding   integer not null,
    actor     varchar not null,
    family    varchar not null,
    native_id varchar not null,
    name      varchar not null,
    countries varchar not null,
    admin1s   varchar not null,
    since     date,
    until     date,
    contested boolean not null,
    placed    boolean not null              -- takes its places and days from the row that holds for the dataset's actor everywhere
);

create table if not exists built_in_name (
    actor    varchar not null,
    position integer not null,
    text     varchar not null,
    language varchar,
    kind     varchar not null,
    checked  boolean not null,
    coded    boolean not null               -- a name by which the dataset itself has coded the actor
);
