-- The calendar quarter.
select *, strftime(counted_on, '%Y') || '-Q' || quarter(counted_on) as by_quarter,
       date_end >= date_trunc('quarter', counted_on) + interval 3 month as quarter_crosses
from {{rows}}
