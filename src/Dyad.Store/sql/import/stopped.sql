-- The events that counted before an import and have no row that counts after it, by country, the most first.
select country, count(*) as events
from counted_before
where event_id not in (select event_id from event where current)
group by country
order by events desc, country
