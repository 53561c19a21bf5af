-- Events that are alike in who and where, summed up: few of many differ in these. {{counts}} says which events.
select part, current, side_a, side_b, actor_a, actor_b, country, country_name, coded_country, admin1, count(*) as events, min(counted_on) as first, max(counted_on) as last
from event e
where {{counts}}
group by all
