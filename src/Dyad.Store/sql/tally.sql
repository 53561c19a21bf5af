-- name: count
-- version: 3
-- meaning: events and deaths in each cell; `cells` is the events of `scope` with their keys under the dimensions asked for
-- parameters: by, the dimensions in order; sort and limit as in the filter
-- unit: events; deaths in persons; dates
-- source: the stated values of the datasets, summed as they are; where a dataset does not state a value it is not counted as zero.
-- long counts the events that last, or may last, more than 30 days.
-- low and high are given only where every event states low, best and high: sums over different events are no range
-- {{sources}} names the datasets and releases the events come from, of a total alone
select {{keys}}
       count(*) as events,
       case when bool_and(s.low is not null and s.best is not null and s.high is not null) then sum(s.low)::bigint end as low,
       sum(s.best)::bigint as best,
       case when bool_and(s.low is not null and s.best is not null and s.high is not null) then sum(s.high)::bigint end as high,
       sum(s.deaths_own)::bigint as own,
       sum(s.deaths_other)::bigint as other,
       sum(s.deaths_civilians)::bigint as civilians,
       sum(s.deaths_unknown)::bigint as unknown,
       count(*) filter (where s.best is null) as deaths_unstated,
       count(*) filter (where s.low is not null and s.best is not null and s.high is not null) as ranged,
       count(*) filter (where s.deaths_own is null or s.deaths_other is null or s.deaths_civilians is null or s.deaths_unknown is null) as sides_unstated,
       count(*) filter (where s.low > s.best or s.best > s.high) as breaks,
       count(*) filter (where s.low = s.high) as without_range,
       count(*) filter (where s.summary) as summary,
       count(*) filter (where not s.summary_known) as summary_unstated,
       count(*) filter (where s.date_precision <> 'day') as date_inexact,
       count(*) filter (where s.date_precision = 'unknown') as date_unstated,
       count(*) filter (where s.place_precision not in ('exact', 'near')) as place_inexact,
       count(*) filter (where s.place_precision = 'unknown') as place_unstated,
       count(*) filter (where s.status = 'candidate') as candidates,
       count(*) filter (where s.extent <> 'complete') as selected,
       count(*) filter (where s.crosses) as crossing,
       sum(s.best) filter (where s.crosses)::bigint as crossing_best,
       count(*) filter (where not s.length_known or s.date_end - s.counted_on >= 30) as long,
       count(*) filter (where not s.length_known) as unknown_length,
       min(s.counted_on) as first,
       max(s.counted_on) as last{{sources}}
from cells s
{{group}}
