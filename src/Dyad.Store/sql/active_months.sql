-- The months in which an event of a scope takes place or may: from that of its first day to that of its last. A row whose length is not stated may take up its year.
select distinct unnest(generate_series(date_trunc('month', s.counted_on), case when s.length_known then s.date_end else make_date(year(s.counted_on), 12, 31) end, interval 1 month))::date as month
from {{scope}} s
order by month
