-- The calendar month; a row longer than its month is in none, and apart, as is one that may last a year.
select *, case when not length_known then 'length not stated' when date_end - counted_on >= day(last_day(counted_on)) then 'longer than a month' else strftime(counted_on, '%Y-%m') end as by_month,
       date_end > last_day(counted_on) as month_crosses
from {{rows}}
