-- The rows of a scope that are longer than the month they begin in, by their days, with their deaths: what a chart may divide over months. No count reads it.
-- A row whose length is not stated cannot be divided, nor can deaths that are not known.
select counted_on, date_end, sum(best)::bigint as deaths
from scope
where length_known and date_end - counted_on >= day(last_day(counted_on)) and best is not null
group by counted_on, date_end
order by counted_on, date_end
