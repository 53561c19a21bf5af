-- The calendar month.
select *, strftime(counted_on, '%Y-%m') as by_month, date_end >= date_trunc('month', counted_on) + interval 1 month as month_crosses
from {{rows}}
