-- The events that count of one actor, and on which side it stands, alone or as one of several joined by commas: all that its scopes have in common.
-- {{stands}} says where it stands, {{base}} is the release rule: which rows count
with standing as (
    select event_key,
           bool_or(side = 'a' and member = 0) as alone_a,
           bool_or(side = 'b' and member = 0) as alone_b,
           bool_or(side = 'a') as joined_a,
           bool_or(side = 'b') as joined_b
    from (
{{stands}}
    )
    where event_key in (select event_key from {{base}})
    group by event_key
)
select e.* exclude (
           native_id, status_code, included, conflict_id, conflict, pair_id, incompatibility, date_earliest, date_latest, place_radius_km, gw, admin2, method_code,
           side_a_id, side_b_id, attribution, who_says
       ),
       s.alone_a,
       s.alone_b,
       s.joined_a,
       s.joined_b
from event e
join standing s using (event_key)
