-- Countries and provinces that a text may mean, with the events there; a province is one country's, so one name in two countries is two rows.
-- $latin is what was typed, in Latin letters; {{counts}} is the release rule
with place as (
    select 'country' as kind, e.country_name as name, e.country as id, e.event_key, e.counted_on, e.country_name, e.country
    from event e
    where {{counts}} and e.country is not null
    union all
    select 'admin1', e.admin1, e.admin1, e.event_key, e.counted_on, e.country_name, e.country
    from event e
    where {{counts}} and e.admin1 is not null
),
named as (
    select kind, name, id, count(*) as events, min(counted_on) as first, max(counted_on) as last,
           string_agg(distinct coalesce(country_name, 'unknown'), '; ' order by coalesce(country_name, 'unknown')) as countries
    from place
    group by kind, name, id, country
)
select kind, name, id, events, countries, first, last,
       case
           when strip_accents(lower(name)) = $latin or lower(id) = $latin then 'name of the place'
           when contains(strip_accents(lower(name)), $latin) then 'part of the place''s name'
           else 'similar spelling of the place'
       end as why
from named
where lower(id) = $latin
   or contains(strip_accents(lower(name)), $latin)
   or damerau_levenshtein(strip_accents(lower(name)), $latin) <= greatest(1, len($latin) // 4)
order by why, events desc, name, kind, countries
