-- The day an event is counted on; a row longer than a day is no happening of its first, and apart, as is one that may last a year.
select *, case when not length_known then 'length not stated' when date_end > counted_on then 'longer than a day' else strftime(counted_on, '%Y-%m-%d') end as by_day, date_end > counted_on as day_crosses
from {{rows}}
