-- The events that count of one actor, and on which side it stands: all that its scopes have in common.
-- $actor is its exact name as coded; $coalitions whether it counts as one of several on a side, too. {{base}} is the release rule: which rows count
with standing as (
    select event_key,
           bool_or(side = 'a') as on_a,
           bool_or(side = 'b') as on_b
    from side
    where name = $actor
      and ($coalitions or member = 0)
    group by event_key
)
select e.* exclude (
           native_id, status_code, included, conflict_id, conflict, pair_id, incompatibility, date_earliest, date_latest, place_radius_km, gw, admin2, method_code,
           side_a_id, side_b_id, attribution, who_says
       ),
       s.on_a,
       s.on_b
from event e
join standing s using (event_key)
where e.event_key in (select event_key from {{base}})
