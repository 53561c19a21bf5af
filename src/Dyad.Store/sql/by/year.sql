-- The calendar year.
select event_key, strftime(counted_on, '%Y') as year, year(date_end) > year(counted_on) as crosses
from scope
