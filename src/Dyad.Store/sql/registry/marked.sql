-- Says with each event who stood on its sides, where it says otherwise yet: kept with it, because every question needs it.
update event
set actor_a = bound.actor_a, actor_b = bound.actor_b
from (
    select e.event_key, coalesce(a.actor, e.side_a) as actor_a, coalesce(b.actor, e.side_b) as actor_b
    from event e
    left join bound_side a on a.event_key = e.event_key and a.side = 'a' and a.member = 0
    left join bound_side b on b.event_key = e.event_key and b.side = 'b' and b.member = 0
    where e.actor_a <> coalesce(a.actor, e.side_a) or e.actor_b <> coalesce(b.actor, e.side_b)
) bound
where bound.event_key = event.event_key;

update event
set contested_a = bound.contested_a, contested_b = bound.contested_b
from (
    select e.event_key, nullif(a.contested, e.actor_a) as contested_a, nullif(b.contested, e.actor_b) as contested_b
    from event e
    left join bound_side a on a.event_key = e.event_key and a.side = 'a' and a.member = 0 and a.contested <> a.actor
    left join bound_side b on b.event_key = e.event_key and b.side = 'b' and b.member = 0 and b.contested <> b.actor
    where e.contested_a is distinct from nullif(a.contested, e.actor_a) or e.contested_b is distinct from nullif(b.contested, e.actor_b)
) bound
where bound.event_key = event.event_key
