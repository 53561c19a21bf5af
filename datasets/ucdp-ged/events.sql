-- Projects records of the UCDP Georeferenced Event Dataset, final and candidate, to events: one record, one event.
-- Source: the columns of dataset.yaml; the meaning of the codes is UCDP's codebook, their words are in dataset.yaml.
-- Reads:
--   typed                      every column of dataset.yaml, cast to its type; null where the file lacks it, the field is empty,
--                              says "unknown" or cannot be read; coded columns hold the word of their code; plus number, the record's number
--   release(name, status, place) one row: the release being projected; status is final or candidate, place how well every place is known at worst
--   country(name, gw, iso3)    lookups/country.csv, every value as text
-- What a reduced file does not say stays null or unknown; its only day is both the first and the last.

with dated as (
    select
        *,
        coalesce(date_start, case when year between 1900 and 2100 then try_cast(concat_ws('-', year, month, day) as date) end) as first_day,
        coalesce(date_prec, 'unknown') as date_precision,
        coalesce(where_prec, (select place from release), 'unknown') as place_precision,
        -- A record that sums up a year is dated 1 January: where a file states neither end nor precision of dates, one of that day may be either.
        exists (from typed where date_end is not null or date_prec is not null) as states_length
    from typed
)

select
    dated.number as record,
    dated.id::text as native_id,
    'ucdp:' || dated.id as event_id,
    -- UCDP marks candidate events that it has not finished checking; those are the doubtful ones.
    case
        when starts_with(dated.code_status, 'Check') then 'doubtful'
        else release.status
    end as status,
    dated.code_status as status_code,
    dated.event_clarity = 'summary' as summary,
    dated.active_year as included,
    dated.conflict_new_id::text as conflict_id,
    dated.conflict_name as conflict,
    dated.dyad_new_id::text as pair_id,
    -- A state-based conflict is named "Location: incompatibility".
    case
        when dated.type_of_violence = 'state_based' and contains(dated.conflict_name, ': ')
            then substr(dated.conflict_name, position(': ' in dated.conflict_name) + 2)
    end as incompatibility,

    dated.first_day as date_start,
    coalesce(dated.date_end, dated.first_day) as date_end,
    dated.date_precision,
    dated.states_length or strftime(dated.first_day, '%m-%d') <> '01-01' as length_known,
    -- The published range is the interval. Where it is one day although the date is known less precisely, the interval
    -- is as wide as the precision says.
    case
        when dated.date_precision = 'unknown' then null
        when dated.date_end <> dated.first_day then least(dated.first_day, dated.date_end)
        when dated.date_precision = 'few_days' then dated.first_day - 5
        when dated.date_precision = 'week' then dated.first_day - 6
        when dated.date_precision = 'month' then date_trunc('month', dated.first_day)::date
        when dated.date_precision = 'longer' then date_trunc('year', dated.first_day)::date
        else dated.first_day
    end as date_earliest,
    case
        when dated.date_precision = 'unknown' then null
        when dated.date_end <> dated.first_day then greatest(dated.first_day, dated.date_end)
        when dated.date_precision = 'few_days' then dated.first_day + 5
        when dated.date_precision = 'week' then dated.first_day + 6
        when dated.date_precision = 'month' then last_day(dated.first_day)
        when dated.date_precision = 'longer' then make_date(year(dated.first_day), 12, 31)
        else dated.first_day
    end as date_latest,

    dated.latitude,
    dated.longitude,
    dated.place_precision,
    -- UCDP's "near" is within about 25 km of a known place.
    case when dated.place_precision = 'near' then 25 end as place_radius_km,
    country.iso3 as country,
    coalesce(case when dated.country_id between 1 and 9999 then dated.country_id end, country.gw::bigint)::integer as gw,
    dated.country as country_name,
    dated.region,
    dated.adm_1 as admin1,
    dated.adm_2 as admin2,
    dated.where_coordinates as place,
    -- PRIO-GRID numbers half-degree cells from the south-west, 720 to a row; the last row and column take their outer edge.
    (
        least(floor((dated.latitude + 90) * 2), 359) * 720 + least(floor((dated.longitude + 180) * 2), 719) + 1
    )::integer as cell,

    coalesce(dated.type_of_violence, 'unknown') as violence,
    -- UCDP says who attacked in one-sided violence alone: side A kills civilians.
    case when dated.type_of_violence = 'one_sided' then 'a' end as direction,
    case when dated.type_of_violence = 'one_sided' then ['civilians'] end as targets,
    dated.side_a,
    dated.side_b,
    dated.side_a_new_id::text as side_a_id,
    dated.side_b_new_id::text as side_b_id,
    dated.deaths_a as deaths_a,
    dated.deaths_b as deaths_b,
    dated.deaths_civilians as deaths_civilians,
    dated.deaths_unknown as deaths_unknown,
    dated.low as low,
    dated.best as best,
    dated.high as high,
    -- UCDP writes -1 where it has not counted the sources, and an event without a source is none.
    case when dated.number_of_sources > 0 then dated.number_of_sources end as source_count,
    'coded' as attribution,
    'unknown' as who_says
from dated
cross join release
left join country on country.name = dated.country
