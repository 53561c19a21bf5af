-- The calendar month.
select event_key, strftime(counted_on, '%Y-%m') as month, date_end >= date_trunc('month', counted_on) + interval 1 month as crosses
from scope
