-- The ISO 8601 week, named by its year and number; a row longer than a week is in none, and apart, as is one that may last a year.
select *, case when not length_known then 'length not stated' when date_end - counted_on >= 7 then 'longer than a week' else strftime(counted_on, '%G-W%V') end as by_week,
       date_end >= date_trunc('week', counted_on) + interval 7 day as week_crosses
from {{rows}}
