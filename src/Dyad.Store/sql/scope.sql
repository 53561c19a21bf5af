-- The events a filter admits, seen from its subject. Measures read this and nothing else.
-- An event is one row, even with the subject on both sides. {{chosen}} holds the events that count, with the subject's side.
-- $with                  the other side's id, or its exact name as coded; 'not stated' where one actor alone is named
-- $pair_one, $pair_other the two actors of a pair
-- $window_end            the last day of a period asked for: a row that may last a year is in it only with all of its year
-- $period_end            the last day that counts, of a period or as-of: an event that ends later is open
-- $longest_days          the longest row admitted; one of unknown length may last a year
-- $fitting_days          longer rows fit a period only with all of their days: one is no happening of its first day
-- other parameters       the filter's keys; a condition whose parameter is not set is left out
select c.* exclude (on_a, on_b), c.date_end > $period_end as is_open
from {{chosen}} c
where list_contains(string_split($status, ','), c.status)
  and ((coalesce(c.on_a, true) and $with in (coalesce(c.side_b, 'not stated'), c.actor_b)) or (coalesce(c.on_b, true) and $with in (c.side_a, c.actor_a)))
  and (($pair_one in (c.side_a, c.actor_a) and $pair_other in (coalesce(c.side_b, 'not stated'), c.actor_b)) or ($pair_other in (c.side_a, c.actor_a) and $pair_one in (coalesce(c.side_b, 'not stated'), c.actor_b)))
  and ($role = 'attacker' and ((c.direction in ('a', 'both') and coalesce(c.on_a, true)) or (c.direction in ('b', 'both') and coalesce(c.on_b, true))))
  and list_contains(string_split($countries, ','), c.country)
  and c.event_key in (select event_key from event where list_contains(string_split($states, ','), gw::varchar))
  and c.admin1 = $admin1
  and c.cell = $cell
  and c.event_key in (select event_key from event where located(place_precision) and longitude between $west and $east and latitude between $south and $north)
  and c.counted_on >= $earliest
  and c.counted_on <= $latest
  and (c.length_known or c.counted_on + interval 1 year - interval 1 day <= $window_end)
  and if(c.length_known, c.date_end - c.counted_on, 364) < $longest_days
  and (c.date_end <= $latest or c.date_end - c.counted_on < $fitting_days)
  and list_contains(string_split($violence, ','), c.violence)
  and list_has_any(string_split($method, ','), c.methods)
  and list_has_any(string_split($target, ','), c.targets)
  and case $deaths_estimate when 'low' then c.low when 'best' then c.best else c.high end between $deaths_at_least and $deaths_at_most
  and list_contains(string_split($date_precisions, ','), c.date_precision)
  and list_contains(string_split($place_precisions, ','), c.place_precision)
  and ($summary = 'no' and not c.summary)
  and c.family = $family
  and c.dataset = $dataset
