-- The events a filter admits, seen from its subject. Measures read this and nothing else.
-- An event is one row, even with the subject on both sides. `chosen` holds the events that count, with the subject's side.
-- $actor, $with          exact names as coded
-- $pair_one, $pair_other the two actors of a pair
-- other parameters       the filter's keys; null admits all
with chosen as (
{{chosen}}
)
select c.event_key,
       c.event_id,
       p.dataset,
       p.release,
       p.extent,
       f.name as file,
       c.record,
       c.counted_on,
       c.date_start,
       c.date_end,
       c.date_precision,
       case when on_a and on_b then 'both' when on_a then 'a' when on_b then 'b' end as subject_side,
       case when on_a and on_b then $actor when on_a then c.side_b when on_b then c.side_a end as opponent,
       case when on_a and on_b then deaths_a + deaths_b when on_a then deaths_a when on_b then deaths_b end as deaths_own,
       case when on_a and on_b then 0 when on_a then deaths_b when on_b then deaths_a end as deaths_other,
       c.deaths_civilians,
       c.deaths_unknown,
       c.low,
       c.best,
       c.high,
       c.violence,
       c.method,
       c.side_a,
       c.side_b,
       c.deaths_a,
       c.deaths_b,
       coalesce(c.summary, false) as summary,
       c.summary is not null as summary_known,
       c.status,
       c.country,
       c.country_name,
       c.admin1,
       c.place,
       c.latitude,
       c.longitude,
       c.cell,
       c.place_precision
from chosen c
join part p using (part)
join file f using (file)
where ($with is null or (on_a and side_b = $with) or (on_b and side_a = $with) or ($actor is null and (side_a = $with or side_b = $with)))
  and ($pair_one is null or (side_a = $pair_one and side_b = $pair_other) or (side_a = $pair_other and side_b = $pair_one))
  and ($role = 'involved' or (c.violence = 'one_sided' and (on_a or $actor is null)))
  and ($countries is null or list_contains(string_split($countries, ','), c.country))
  and ($admin1 is null or c.admin1 = $admin1)
  and ($cell is null or c.cell = $cell)
  and ($west is null or (c.longitude between $west and $east and c.latitude between $south and $north))
  and ($earliest is null or c.counted_on >= $earliest)
  and ($latest is null or c.counted_on <= $latest)
  and ($violence is null or list_contains(string_split($violence, ','), c.violence))
  and ($method is null or list_contains(string_split($method, ','), c.method))
  and ($deaths_estimate is null or case $deaths_estimate when 'low' then c.low when 'best' then c.best else c.high end
       between coalesce($deaths_at_least, 0) and coalesce($deaths_at_most, 2147483647))
  and ($date_precisions is null or list_contains(string_split($date_precisions, ','), c.date_precision))
  and ($place_precisions is null or list_contains(string_split($place_precisions, ','), c.place_precision))
  and ($summary = 'yes' or not coalesce(c.summary, false))
  and list_contains(string_split($status, ','), c.status)
  and ($dataset is null or p.dataset = $dataset)
