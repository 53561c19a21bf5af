-- The corpus: one DuckDB file. Three kinds of table that never mix:
--   imported   immutable, every release kept            file, part, reject, margin, one table raw.f<file> per file, pack, pack_file
--   judged     append-only, one hash chain              judgement
--   derived    may be dropped; `dyad rebuild` remakes   those of derived.sql
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
