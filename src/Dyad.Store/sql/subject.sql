-- The events that count of one actor, and on which side it stands, alone or as one of several joined by commas: all that its scopes have in common.
-- {{stands}} says where it stands; {{recorded}} holds what recorded.sql gives
select r.*,
       s.alone_a,
       s.alone_b,
       s.joined_a,
       s.joined_b
from (
{{recorded}}
) r
join (
    select event_key,
           bool_or(side = 'a' and member = 0) as alone_a,
           bool_or(side = 'b' and member = 0) as alone_b,
           bool_or(side = 'a') as joined_a,
           bool_or(side = 'b') as joined_b
    from (
{{stands}}
    )
    group by event_key
) s using (event_key)
