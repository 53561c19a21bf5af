-- The provinces that the counted events lie in, each with its country: one name in two countries is two provinces.
-- Which province is whose is as coded, so that a point across a border makes no second one; its country is today's, that of most of its events.
-- {{counts}} is the release rule
with part_of_province as (
    select e.admin1, e.coded_country, e.country, e.country_name, count(*) as events
    from event e
    where {{counts}} and e.admin1 is not null
    group by all
)
select admin1,
       first(country order by events desc, country) as country,
       first(coalesce(country_name, country) order by events desc, country) as country_name,
       sum(events)::bigint as events,
       string_agg(country, ',' order by country) as countries
from (
    select admin1, coded_country, country, min(country_name) as country_name, sum(events) as events
    from part_of_province
    group by admin1, coded_country, country
)
group by admin1, coded_country
order by admin1, country nulls last
