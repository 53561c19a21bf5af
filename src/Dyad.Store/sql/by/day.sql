-- The day an event is counted on; it crosses the edge when it ends later.
select *, strftime(counted_on, '%Y-%m-%d') as by_day, date_end > counted_on as day_crosses
from {{rows}}
