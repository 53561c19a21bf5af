-- Marks the rows that count, unmarks those that no longer do, and sums up each part.
update event
set current = not current
where current <> (event_key in (select event_key from current_events(null, null)));
delete from part_events;
insert into part_events
select part, count(*), count(*) filter (where current), min(counted_on), max(counted_on)
from event
group by part
