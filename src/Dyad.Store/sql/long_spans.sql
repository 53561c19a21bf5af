-- The rows longer than the month they begin in, by their days, with their deaths: what a chart may divide over months. No count reads it.
-- `cells` is the events of a scope by month (see by/month.sql). A row whose length is not stated cannot be divided, nor can deaths that are not known.
select counted_on, date_end, sum(best)::bigint as deaths
from {{cells}}
where by_month = 'longer than a month' and best is not null
group by counted_on, date_end
order by counted_on, date_end
