-- The calendar quarter; a row longer than its quarter is in none, and apart, as is one that may last a year.
select *, case when not length_known then 'length not stated'
               when date_end - counted_on >= (date_trunc('quarter', counted_on) + interval 3 month)::date - date_trunc('quarter', counted_on)::date then 'longer than a quarter'
               else strftime(counted_on, '%Y') || '-Q' || quarter(counted_on) end as by_quarter,
       date_end >= date_trunc('quarter', counted_on) + interval 3 month as quarter_crosses
from {{rows}}
