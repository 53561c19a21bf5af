-- Packs: recorded knowledge. The files of every version are imported and kept; the other tables are derived from the current version of each pack.
-- A stated date is a day, month or year: as stated, with the first and the last day it may mean.
create table if not exists pack (
    pack          integer not null,         -- in order of import; never shown
    name          varchar not null,
    version       varchar not null,
    version_order integer[] not null,       -- the numbers of the version: 1.9 before 1.10
    title         varchar not null,
    licence       varchar not null,
    authors       varchar[] not null,
    accessed      date not null,            -- as the pack says
    hash          varchar not null          -- SHA-256 over its files
);

create table if not exists pack_file (
    pack integer not null,
    name varchar not null,                  -- such as actors.yaml
    text varchar not null
);

create or replace view current_pack as
select *
from pack
qualify row_number() over (partition by name order by version_order desc) = 1;

-- derived: made anew, and filled from the files above, whenever a corpus is rebuilt ------------------------------------------
create or replace table pack_source (
    pack         varchar not null,          -- the pack's name, as in all tables below
    position     integer not null,          -- in the pack's own order
    key          varchar not null,
    title        varchar not null,
    publisher    varchar not null,
    authors      varchar[] not null,
    kind         varchar not null,
    published    struct(stated varchar, first date, last date),
    url          varchar,
    note         varchar,
    checked_by   varchar,                   -- who opened the document; null where nobody did
    checked_on   date
);

create or replace table pack_use (       -- which source carries what
    pack     varchar not null,
    kind     varchar not null,              -- relation, statement, campaign or event
    item     varchar not null,              -- the item's id; of a relation its position
    position integer not null,
    key      varchar not null,
    locator  varchar
);

create or replace table pack_relation (
    pack       varchar not null,
    position   integer not null,
    first      varchar not null,
    kind       varchar not null,
    second     varchar not null,
    since      struct(stated varchar, first date, last date),
    until      struct(stated varchar, first date, last date),
    hedge      varchar,
    confidence varchar not null,
    contested  boolean not null,
    inferred   boolean not null,
    note       varchar
);

create or replace table pack_statement (
    pack        varchar not null,
    position    integer not null,
    statement   varchar not null,           -- its id
    subject     varchar not null,
    predicate   varchar not null,
    actor       varchar,
    text        varchar,
    low         bigint,                     -- null where not stated
    high        bigint,
    unit        varchar,
    who         varchar,
    how         varchar,
    about       varchar,                    -- an event of the pack, or family:native
    against     varchar[] not null,         -- Dyad ids of those at whom it is directed
    held_on     struct(stated varchar, first date, last date),
    since       struct(stated varchar, first date, last date),
    until       struct(stated varchar, first date, last date),
    said_by     varchar,
    reported_by varchar,
    hedge       varchar,
    condition   varchar,
    confidence  varchar not null,
    note        varchar
);

create or replace table pack_campaign (
    pack       varchar not null,
    position   integer not null,
    campaign   varchar not null,            -- its id
    actor      varchar not null,
    name       varchar not null,
    since      struct(stated varchar, first date, last date),
    until      struct(stated varchar, first date, last date),
    against    varchar[] not null,
    said_by    varchar,
    hedge      varchar,
    confidence varchar not null,
    note       varchar
);

create or replace table pack_event (     -- notable events and no census: never in event, never counted
    pack             varchar not null,
    position         integer not null,
    id               varchar not null,
    title            varchar not null,
    cites            varchar[] not null,    -- event ids of datasets
    date_start       date not null,
    date_end         date not null,
    date_precision   varchar not null,
    country          varchar,
    admin1           varchar,
    place            varchar,
    latitude         double,
    longitude        double,
    place_precision  varchar not null,
    violence         varchar not null,
    side_a           varchar[] not null,    -- Dyad ids
    side_b           varchar[] not null,
    method           varchar not null,
    targets          varchar[] not null,
    low              bigint,                -- null where not stated, as are all deaths
    best             bigint,
    high             bigint,
    deaths_a         bigint,
    deaths_b         bigint,
    deaths_civilians bigint,
    deaths_unknown   bigint,
    claimed_by       varchar,
    attribution      varchar not null,
    note             varchar
);
