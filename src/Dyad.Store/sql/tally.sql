-- name: count
-- meaning: events and deaths in each cell; `cells` is the events of `scope` with their keys under the dimensions asked for
-- parameters: by, the dimensions in order; sort and limit as in the filter
-- unit: events; deaths in persons; dates
-- source: the stated values of the datasets, summed as they are; where a dataset does not state a value it is not counted as zero.
-- long counts the events that last, or may last, more than 30 days.
-- low and high are given only where every event states low, best and high: sums over different events are no range
-- {{deaths_unstated}} and so on are the conditions of counted/; {{sources}} names the datasets and releases the events come from, of a total alone
select {{keys}}
       count(*) as events,
       case when bool_and(s.low is not null and s.best is not null and s.high is not null) then sum(s.low)::bigint end as low,
       sum(s.best)::bigint as best,
       case when bool_and(s.low is not null and s.best is not null and s.high is not null) then sum(s.high)::bigint end as high,
       sum(s.deaths_own)::bigint as own,
       sum(s.deaths_other)::bigint as other,
       sum(s.deaths_civilians)::bigint as civilians,
       sum(s.deaths_unknown)::bigint as unknown,
       count(case when {{deaths_unstated}} then 1 end) as deaths_unstated,
       count(case when {{ranged}} then 1 end) as ranged,
       count(case when {{sides_unstated}} then 1 end) as sides_unstated,
       count(case when {{out_of_order}} then 1 end) as out_of_order,
       count(case when {{without_range}} then 1 end) as without_range,
       count(case when {{summary}} then 1 end) as summary,
       count(case when {{summary_unstated}} then 1 end) as summary_unstated,
       count(case when {{date_inexact}} then 1 end) as date_inexact,
       count(case when {{date_unstated}} then 1 end) as date_unstated,
       count(case when {{place_inexact}} then 1 end) as place_inexact,
       count(case when {{place_unstated}} then 1 end) as place_unstated,
       count(case when {{candidates}} then 1 end) as candidates,
       count(case when {{selected}} then 1 end) as selected,
       count(case when {{crossing}} then 1 end) as crossing,
       sum(case when {{crossing_best}} then s.best end)::bigint as crossing_best,
       count(case when {{long}} then 1 end) as long,
       count(case when {{unknown_length}} then 1 end) as unknown_length,
       min(s.counted_on) as first,
       max(s.counted_on) as last{{sources}}
from {{cells}} s
{{group}}
