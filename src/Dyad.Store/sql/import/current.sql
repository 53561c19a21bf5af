-- Sums up each part, as the order of parts needs it, marks the rows that count and unmarks those that no longer do.
create or replace table part_events as
select part, count(*) as events, 0::bigint as current_events, count(*) filter (where not length_known) as unknown_length, min(counted_on) as first, max(counted_on) as last
from event
group by part;
update event
set current = not current
where current <> (event_key in (select event_key from current_events(null, null)));
update part_events
set current_events = counted.events
from (select part, count(*) as events from event where current group by part) counted
where counted.part = part_events.part
