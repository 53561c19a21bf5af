-- The derived tables of a corpus, empty: made from the imported ones and the definitions, and made again by `dyad rebuild`.
create or replace table dataset (
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

create or replace table event (
    event_key         bigint not null,      -- part × 2³² + record number
    part              integer not null,
    record            integer not null,     -- 1-based among the file's records
    event_id          varchar not null,     -- family:native id
    native_id         varchar not null,
    status            varchar not null,     -- final, candidate or doubtful
    status_code       varchar,
    summary           boolean,              -- covers several incidents; null where not said
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
    region            varchar,              -- the part of the world as the source files it; null where not said
    gw                integer,              -- the state that held it on the day, as Gleditsch and Ward number states; as coded where none did
    admin1            varchar,
    admin2            varchar,
    place             varchar,
    cell              integer,              -- PRIO-GRID
    violence          varchar not null,
    methods           varchar[],            -- null where not said
    method_code       varchar,
    targets           varchar[],            -- classes of target; null where not said
    direction         varchar,              -- which side attacked, where the dataset codes it: a, b or both
    side_a            varchar not null,     -- as coded
    side_b            varchar,              -- null where one actor alone is named
    side_a_id         varchar,
    side_b_id         varchar,
    actor_a           varchar not null,     -- who stood there by uncontested bindings; the name as coded where none holds
    actor_b           varchar,
    contested_a       varchar,              -- the same with contested bindings switched in; null where that is no other
    contested_b       varchar,
    deaths_a          decimal(13, 3),       -- null where not said, as are all deaths; a fraction where a dataset divides a toll among several events
    deaths_b          decimal(13, 3),
    deaths_civilians  decimal(13, 3),
    deaths_unknown    decimal(13, 3),
    low               decimal(13, 3),
    best              decimal(13, 3),
    high              decimal(13, 3),
    source_count      integer,              -- how many sources report it; null where not said, never zero
    claimed_by        varchar,              -- who said that it did it, as coded; null where nobody did or the dataset does not say
    attribution       varchar not null,     -- claimed, coded, suspected or unknown
    who_says          varchar not null,     -- belligerent, other_belligerent, independent, mixed or unknown
    current           boolean not null default false -- whether it counts: among current_events(null, null), kept because every question needs it
);

create or replace table part_events (                  -- what became of each part's records, kept because every question needs it
    part           integer not null,
    events         bigint not null,
    current_events bigint not null,         -- how many of them count; a part without any is not read when counting
    unknown_length bigint not null,         -- how many of them may last a day or a year
    first          date not null,
    last           date not null
);

create or replace table alike_event (                  -- events that are alike in who and where, summed up: names and places are looked up here
    part          integer not null,
    current       boolean not null,         -- whether they count
    side_a        varchar not null,
    side_b        varchar,
    actor_a       varchar not null,
    actor_b       varchar,
    country       varchar,
    country_name  varchar,
    coded_country varchar,
    admin1        varchar,
    events        bigint not null,
    first         date not null,            -- counted_on, as is last
    last          date not null
);

create or replace table side_member (                  -- the members of a side whose name as coded joins several by commas
    event_key bigint not null,
    side      varchar not null,             -- a or b
    member    integer not null,             -- 1, 2, … in the name's order
    name      varchar not null
);

create or replace table headline (                     -- the events whose record has a headline, of datasets with a dictionary of them
    event_key bigint not null
);

create or replace table headline_word (                -- what words of those headlines say, by the dictionary: derived, and never the dataset's own coding
    event_key bigint not null,
    says      varchar not null,             -- method or target
    means     varchar not null,             -- a word of methods or targets
    words     varchar not null              -- the words that say it, in small letters
);

create or replace table headline_measure (             -- how often a dictionary was right on headlines that somebody labelled
    dataset     varchar not null,
    says        varchar not null,           -- method or target
    means       varchar not null,
    labelled    integer not null,           -- headlines that are labelled with the word
    found       integer not null,           -- those in which the dictionary finds it
    agreed      integer not null,           -- those that are both
    labelled_by varchar not null            -- who labelled them, in words
);

create or replace table problem (
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
create or replace table left_out as from event where false;
