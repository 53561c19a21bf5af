-- The day an event is counted on; it crosses the edge when it ends later; a row that may last a year is in none, and apart.
select *, case when length_known then strftime(counted_on, '%Y-%m-%d') else 'length not stated' end as by_day, date_end > counted_on as day_crosses
from {{rows}}
