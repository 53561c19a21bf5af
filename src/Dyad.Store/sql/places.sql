-- The countries and provinces of the events that count, with the events there; a province is one country's as coded, so one name in two countries is two rows.
-- Which of them a text may mean is for PlaceMatch.
-- alike is what alike.sql gives of the events that count
with counting as (
    {{alike}}
),
lies as (
    select 'country' as kind, country_name as name, country as id, null::varchar as coded_country, country_name, p.family, sum(e.events)::ubigint as events, min(e.first) as first, max(e.last) as last
    from counting e
    join part p using (part)
    where country is not null and country_name is not null
    group by all
    union all
    select 'admin1', admin1, admin1, coded_country, coalesce(country_name, 'unknown'), p.family, sum(e.events)::ubigint, min(e.first), max(e.last)
    from counting e
    join part p using (part)
    where admin1 is not null
    group by all
),
in_family as (
    select kind, name, id, coded_country, map_from_entries(list({'family': family, 'events': events} order by family)) as families
    from (select kind, name, id, coded_country, family, sum(events)::ubigint as events from lies group by all)
    group by all
),
place as (
    select kind, name, id, coded_country, sum(events)::bigint as events, string_agg(distinct country_name, '; ' order by country_name) as countries, min(first) as first, max(last) as last
    from lies
    group by all
)
select p.kind, p.name, p.id, p.events, p.countries, p.first, p.last, f.families
from place p
join in_family f on f.kind = p.kind and f.name = p.name and f.id = p.id and f.coded_country is not distinct from p.coded_country
order by p.kind, p.name, p.id, p.countries
