-- Marks the rows that count, unmarks those that no longer do, and sums up each part.
update event
set current = not current
where current <> (event_key in (select event_key from current_events(null, null)));
create or replace table part_events as
select part, count(*) as events, count(*) filter (where current) as current_events, count(*) filter (where not length_known) as unknown_length, min(counted_on) as first, max(counted_on) as last
from event
group by part
