-- The ISO 8601 week, named by its year and number.
select event_key, strftime(counted_on, '%G-W%V') as week, date_end >= date_trunc('week', counted_on) + interval 7 day as crosses
from scope
