-- The calendar month; a row that may last a year is in none, and apart.
select *, case when length_known then strftime(counted_on, '%Y-%m') else 'length not stated' end as by_month, date_end >= date_trunc('month', counted_on) + interval 1 month as month_crosses
from {{rows}}
