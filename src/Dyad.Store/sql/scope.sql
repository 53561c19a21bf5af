-- The events a filter admits, seen from its subject. Measures read this and nothing else.
-- An event is one row, even with the subject on both sides. `chosen` holds the events that count, with the subject's side.
-- $actor, $with          ids, or exact names as coded
-- {{actor}}              the column of bound_side, with or without contested bindings
-- $pair_one, $pair_other the two actors of a pair
-- other parameters       the filter's keys; a condition whose parameter is not set is left out
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
       coalesce(a.{{actor}}, c.side_a) as actor_a,
       coalesce(b.{{actor}}, c.side_b) as actor_b,
       case when on_a and on_b then 'both' when on_a then 'a' when on_b then 'b' end as subject_side,
       case when on_a and on_b then $actor when on_a then actor_b when on_b then actor_a end as opponent,
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
left join bound_side a on a.event_key = c.event_key and a.side = 'a' and a.member = 0
left join bound_side b on b.event_key = c.event_key and b.side = 'b' and b.member = 0
where list_contains(string_split($status, ','), c.status)
  and ((coalesce(on_a, true) and $with in (c.side_b, actor_b)) or (coalesce(on_b, true) and $with in (c.side_a, actor_a)))
  and (($pair_one in (c.side_a, actor_a) and $pair_other in (c.side_b, actor_b)) or ($pair_other in (c.side_a, actor_a) and $pair_one in (c.side_b, actor_b)))
  and ($role = 'attacker' and c.violence = 'one_sided' and coalesce(on_a, true))
  and list_contains(string_split($countries, ','), c.country)
  and c.admin1 = $admin1
  and c.cell = $cell
  and (c.longitude between $west and $east and c.latitude between $south and $north)
  and c.counted_on >= $earliest
  and c.counted_on <= $latest
  and list_contains(string_split($violence, ','), c.violence)
  and list_contains(string_split($method, ','), c.method)
  and case $deaths_estimate when 'low' then c.low when 'best' then c.best else c.high end between $deaths_at_least and $deaths_at_most
  and list_contains(string_split($date_precisions, ','), c.date_precision)
  and list_contains(string_split($place_precisions, ','), c.place_precision)
  and ($summary = 'no' and not coalesce(c.summary, false))
  and p.dataset = $dataset
