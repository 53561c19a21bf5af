-- The calendar quarter.
select event_key, strftime(counted_on, '%Y') || '-Q' || quarter(counted_on) as quarter,
       date_end >= date_trunc('quarter', counted_on) + interval 3 month as crosses
from scope
