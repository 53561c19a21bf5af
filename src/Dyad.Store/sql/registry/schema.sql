-- The registry: who is who, over all datasets. All of it is derived: from packs, from datasets' own lists of actors, and from judgements.
create table if not exists actor (
    id     varchar not null,                -- lower-case letters, digits and hyphens
    name   varchar not null,                -- as shown
    kind   varchar not null,                -- armed_group, government, coalition, civilians or unidentified
    parent varchar,                         -- whose province it is; null for none
    depth  integer not null,                -- how many parents stand above it
    origin varchar not null                 -- the pack that says so
);

create table if not exists ancestor (       -- every actor above an actor
    actor    varchar not null,
    ancestor varchar not null
);

create table if not exists kin (            -- whom an actor stands for where its affiliates count: itself and, while they were its, affiliates and provinces
    actor  varchar not null,
    member varchar not null,
    since  date,                            -- null for no bound
    until  date                             -- the first day it no longer is; null for no bound
);

create table if not exists binding (
    binding   integer not null,
    actor     varchar not null,
    family    varchar not null,
    native_id varchar,                      -- the family's own id; null where the binding is by name alone
    name      varchar,                      -- the exact name; null where the binding is by id alone
    countries varchar[] not null,           -- ISO 3166-1 alpha-3; empty for everywhere
    admin1s   varchar[] not null,           -- country and name, such as 'PAK Khyber Pakhtunkhwa'; empty for everywhere
    events    varchar[] not null,           -- event ids; empty for all
    since     date,                         -- null for no bound
    until     date,                         -- the first day it no longer holds; null for no bound
    contested boolean not null,
    origin    varchar not null
);

create table if not exists alias (
    actor    varchar not null,              -- a registry id, or family:native id of an actor in a dataset's list
    text     varchar not null,
    language varchar,                       -- BCP 47; null where not said
    since    date,
    until    date,
    kind     varchar not null,              -- 'alias' or, of a list, which of its columns the name stands in
    origin   varchar not null
);

create table if not exists relation (
    first      varchar not null,            -- a registry id, or family:native id
    kind       varchar not null,
    second     varchar not null,
    name       varchar,                     -- what the second is called where nothing else in the corpus says; null otherwise
    since      date,
    until      date,
    dates      varchar not null,            -- 'stated', 'from events' or 'unknown'
    source     varchar,
    hedge      varchar,                     -- the source's own, such as 'reportedly'; null where it states it flatly
    confidence varchar,                     -- high, medium or low; null where nobody graded it
    inferred   boolean not null,            -- worked out and stated by nobody
    origin     varchar not null
);

create table if not exists listed_actor (   -- the actors of a dataset's list, one row for each of its records
    part      integer not null,
    record    integer not null,
    family    varchar not null,
    native_id varchar not null,
    name      varchar not null,
    kind      varchar not null
);

create table if not exists bound_side (     -- who stands on a side where the registry knows better than the name as coded
    event_key bigint not null,
    side      varchar not null,             -- a or b
    member    integer not null,             -- as in coded_side
    actor     varchar not null,             -- by uncontested bindings alone; the name as coded where none holds
    contested varchar not null              -- the same with contested bindings switched in
);

create table if not exists straddle (       -- events that run on into another actor's time
    event_key bigint not null,
    side      varchar not null,
    member    integer not null,
    actor     varchar not null              -- bound on a later day of the event than the one it is counted on
);

create table if not exists known_name (     -- every name by which an actor may be asked for; see known_names.sql
    actor     varchar not null,
    text      varchar not null,
    label     varchar not null,             -- what kind of name it is; empty for the name as coded
    is_number boolean not null,
    is_own    boolean not null,             -- an id, a name in the registry or a name as coded
    is_joint  boolean not null,             -- of several at once, or of a coalition
    latin     varchar not null,             -- in letters from a to z
    words     varchar not null,             -- folded, with blanks between words
    compact   varchar not null              -- folded, without them
);

create or replace view newest_list as       -- of each family the newest list of actors, which is the one that speaks
select part, family, 'list ' || dataset || ' ' || release as origin
from part
where part in (select part from listed_actor)
qualify row_number() over (partition by family order by release_order desc, part_hash) = 1;

create or replace view listed_name as       -- names that the newest lists give to one id alone
select family, name, min(native_id) as native_id
from listed_actor
where part in (select part from newest_list)
group by family, name
having count(distinct native_id) = 1;
