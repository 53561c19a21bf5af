-- The ISO 8601 week, named by its year and number; a row that may last a year is in none, and apart.
select *, case when length_known then strftime(counted_on, '%G-W%V') else 'length not stated' end as by_week, date_end >= date_trunc('week', counted_on) + interval 7 day as week_crosses
from {{rows}}
