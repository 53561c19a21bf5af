-- The provinces that the counted events lie in, each with its country: one name in two countries is two provinces.
-- Which province is whose is as coded, so that a point across a border makes no second one; its country is today's, that of most of its events.
-- Its events are those that naming it counts: all of them, or where another country has the name too, those of that name in its own country.
-- {{counts}} is the release rule
with part_of_province as (
    select e.admin1, e.coded_country, e.country, min(e.country_name) as country_name, count(*) as events
    from event e
    where {{counts}} and e.admin1 is not null
    group by e.admin1, e.coded_country, e.country
),
province as (
    select admin1,
           coded_country,
           first(country order by events desc, country) as country,
           first(coalesce(country_name, country) order by events desc, country) as country_name,
           sum(events)::bigint as events,
           string_agg(country, ',' order by country) as countries
    from part_of_province
    group by admin1, coded_country
),
shared as (
    select admin1
    from province
    group by admin1
    having count(*) > 1
)
select p.admin1,
       p.country,
       p.country_name,
       case
           when s.admin1 is null then p.events
           else (select sum(o.events) from part_of_province o where o.admin1 = p.admin1 and o.country is not distinct from p.country)::bigint
       end as events,
       p.countries
from province p
left join shared s on s.admin1 = p.admin1
order by p.admin1, p.country nulls last
