-- The calendar quarter; a row that may last a year is in none, and apart.
select *, case when length_known then strftime(counted_on, '%Y') || '-Q' || quarter(counted_on) else 'length not stated' end as by_quarter,
       date_end >= date_trunc('quarter', counted_on) + interval 3 month as quarter_crosses
from {{rows}}
