-- The countries and provinces of the events that count, with the events there; a province is one country's as coded, so one name in two countries is two rows.
-- Which of them a text may mean is for PlaceMatch.
-- {{counts}} is the release rule
with counted as (
    select country, country_name, coded_country, admin1, counted_on, split_part(event_id, ':', 1) as family
    from event e
    where {{counts}}
)
select 'country' as kind, country_name as name, country as id, count(*) as events, country_name as countries, min(counted_on) as first, max(counted_on) as last,
       histogram(family) as families
from counted
where country is not null and country_name is not null
group by country_name, country
union all
select 'admin1', admin1, admin1, count(*), string_agg(distinct coalesce(country_name, 'unknown'), '; ' order by coalesce(country_name, 'unknown')), min(counted_on), max(counted_on),
       histogram(family)
from counted
where admin1 is not null
group by admin1, coded_country
order by kind, name, id, countries
