-- How many events each pair of sides has in each country and month: the series of groups, pairs and countries are all made of these.
-- An event is in the month it is counted on. A country or second side that is not stated is an empty text; month is 12 times the year plus the month, from 0
select s.actor_a,
       coalesce(s.actor_b, '') as actor_b,
       coalesce(s.country, '') as country,
       (12 * year(s.counted_on) + month(s.counted_on) - 1)::integer as month,
       count(*) as events
from {{scope}} s
group by all
order by all
