-- The corpus: one DuckDB file. Three kinds of table that never mix:
--   imported   immutable, every release kept            file, part, reject, margin, one table raw.f<file> per file, pack, pack_file
--   judged     append-only, one hash chain              judgement
--   derived    may be dropped; `dyad rebuild` remakes   dataset, event, left_out, side, problem
create table schema_version (
    kind    varchar not null,               -- imported, judged or derived
    version integer not null                -- older derived schemas are rebuilt; newer files are refused
);

-- imported ------------------------------------------------------------------------------------------------------------
create schema raw;

create table file (                         -- one row for each distinct content; the same file plain or zipped is the same file
    file       integer not null,            -- raw.f<file> holds its records: _number, _line, _offset, _length, _hash and every column as text
    sha256     varchar not null,            -- of the decompressed bytes
    name       varchar not null,            -- as first imported, without its folder
    container  varchar not null,            -- plain, gzip, zip, workbook or parquet
    bytes      bigint not null,             -- decompressed
    header     varchar[] not null,          -- as written
    headerless boolean not null,            -- the header was assumed, not read
    records    integer not null,
    rejects    integer not null,
    hash       hugeint not null             -- sum over the records' hashes, so in any order
);

create table part (                         -- one file imported as part of one release
    part            integer not null,       -- in order of import; never shown: what is shown uses part_hash
    part_hash       varchar not null,       -- SHA-256 over file, family, release and extent
    file            integer not null,
    dataset         varchar not null,
    family          varchar not null,
    release         varchar not null,
    release_order   integer[] not null,     -- the numbers in the release's name: 21.1 before 23.0.10
    status          varchar not null,       -- final or candidate
    extent          varchar not null,       -- complete, selected or sample
    countries       varchar[],              -- of a complete part; null for all
    first_month     date,                   -- the months a complete part is bound to or a candidate is for; null for no bound
    last_month      date,
    published       date,                   -- null where unknown
    published_about boolean not null,
    accessed        date not null,
    columns         varchar[] not null,     -- canonical columns the file has
    dates           varchar,                -- the layout of its dates where somebody told: dmy, mdy or ymd; null where the dates decided
    place           varchar                 -- how well the place of every row is known at worst, where its selection says so: a word of place_precision
);

create table reject (                       -- what was in a file but is no record of it
    file     integer not null,
    line     bigint not null,
    "offset" bigint not null,
    length   bigint not null,
    reason   varchar not null,
    bytes    blob not null
);

create table margin (                       -- byte order mark, header, tags under it and empty lines: with records and rejects they tile the file
    file     integer not null,
    kind     varchar not null,
    line     bigint not null,
    "offset" bigint not null,
    length   bigint not null
);

-- judged --------------------------------------------------------------------------------------------------------------
create table judgement (
    sequence integer not null,
    previous varchar not null,              -- hash of the row before; 64 zeros for the first
    hash     varchar not null,              -- SHA-256 over the canonical JSON of sequence, previous and body
    body     varchar not null               -- canonical JSON: kind, who, when, why and what
);

-- derived -------------------------------------------------------------------------------------------------------------
create table dataset (
    name       varchar not null,
    family     varchar not null,
    records    varchar not null,            -- events, or yearly: records that are kept and compared and never counted
    title      varchar not null,
    publisher  varchar not null,
    url        varchar not null,
    licence    varchar not null,            -- open, attribution or user-held
    terms      varchar not null,            -- the licence's name
    inclusion  varchar not null,            -- what the dataset leaves out
    sides      varchar not null,            -- what a reader of the sides' names has to know; empty for nothing
    breaks     varchar not null,            -- JSON: the days on which the way of counting changed, and what changed
    citations  varchar not null,            -- JSON: what to cite, by release
    hash       varchar not null             -- of the definition that made its events
);

create table event (
    event_key         bigint not null,      -- part × 2³² + record number
    part              integer not null,
    record            integer not null,     -- 1-based among the file's records
    event_id          varchar not null,     -- family:native id
    native_id         varchar not null,
    status            varchar not null,     -- final, candidate or doubtful
    status_code       varchar,
    summary           boolean,              -- stands for several incidents; null where not said
    included          boolean,              -- passed the dataset's inclusion rule; null where not said
    conflict_id       varchar,
    conflict          varchar,
    pair_id           varchar,
    incompatibility   varchar,
    date_start        date not null,
    date_end          date not null,
    counted_on        date not null,        -- date_start
    date_earliest     date,                 -- null where the precision is unknown
    date_latest       date,
    date_precision    varchar not null,     -- day, few_days, week, month, longer or unknown
    length_known      boolean not null default true, -- false where it may last a day or a year: dated 1 January in a part that states neither end nor precision of dates
    latitude          double,
    longitude         double,
    place_precision   varchar not null,     -- exact, near, admin2, admin1, region, country, international or unknown
    place_radius_km   integer,
    country           varchar,              -- ISO 3166-1 alpha-3: today's country, by the point where that tells; null where not known
    country_name      varchar,              -- its name: the source's own where it is the country as coded
    country_as_coded  varchar,              -- what the source wrote, of its time
    coded_country     varchar,              -- the code for that; files are complete for countries as coded
    gw                integer,              -- the state that held it on the day, as Gleditsch and Ward number states; as coded where none did
    admin1            varchar,
    admin2            varchar,
    place             varchar,
    cell              integer,              -- PRIO-GRID
    violence          varchar not null,
    method            varchar not null,
    method_code       varchar,
    side_a            varchar not null,     -- as coded
    side_b            varchar not null,
    side_a_id         varchar,
    side_b_id         varchar,
    actor_a           varchar not null,     -- who stood there by uncontested bindings; the name as coded where none holds
    actor_b           varchar not null,
    contested_a       varchar,              -- the same with contested bindings switched in; null where that is no other
    contested_b       varchar,
    deaths_a          integer,              -- null where not said, as are all deaths
    deaths_b          integer,
    deaths_civilians  integer,
    deaths_unknown    integer,
    low               integer,
    best              integer,
    high              integer,
    attribution       varchar not null,     -- claimed, coded, suspected or unknown
    who_says          varchar not null,     -- belligerent, other_belligerent, independent, mixed or unknown
    current           boolean not null default false -- whether it counts: among current_events(null, null), kept because every question needs it
);

create table part_events (                  -- what became of each part's records, kept because every question needs it
    part           integer not null,
    events         bigint not null,
    current_events bigint not null,         -- how many of them count; a part without any is not read when counting
    unknown_length bigint not null,         -- how many of them may last a day or a year
    first          date not null,
    last           date not null
);

create table side (                         -- who stands on which side, joined names and, after them, their members
    event_key bigint not null,
    side      varchar not null,             -- a or b
    member    integer not null,             -- 0 for the name as coded; 1, 2, … for each of several joined by commas
    name      varchar not null
);

create table problem (
    part     integer not null,
    number   integer not null,              -- the record
    line     bigint not null,
    "column" varchar not null,              -- as the file's header spells it
    value    varchar,
    expected varchar not null,
    kind     varchar not null,              -- the check's name; 'type' for a value that cannot be read, 'missing' for none where one is needed
    left_out boolean not null               -- the record is in no total; where false, a value that cannot be read is unknown and the event counts
);

-- What the records that became no event say, as far as it can be read: the columns of event, and any of them may be null.
create table left_out as from event where false;
