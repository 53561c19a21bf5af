-- The calendar year.
select *, strftime(counted_on, '%Y') as by_year, year(date_end) > year(counted_on) as year_crosses
from {{rows}}
