-- The provinces that the counted events lie in, each with its country: one name in two countries is two provinces.
-- {{counts}} is the release rule
select e.admin1, e.country, coalesce(min(e.country_name), e.country) as country_name, count(*) as events
from event e
where {{counts}} and e.admin1 is not null
group by e.admin1, e.country
order by e.admin1, e.country nulls last
