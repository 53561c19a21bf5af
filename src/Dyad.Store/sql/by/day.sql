-- The day an event is counted on; it crosses the edge when it ends later.
select event_key, strftime(counted_on, '%Y-%m-%d') as day, date_end > counted_on as crosses
from scope
