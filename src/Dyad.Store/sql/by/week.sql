-- The ISO 8601 week, named by its year and number.
select *, strftime(counted_on, '%G-W%V') as by_week, date_end >= date_trunc('week', counted_on) + interval 7 day as week_crosses
from {{rows}}
