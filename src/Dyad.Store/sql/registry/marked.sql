-- Says with each event who stood on its sides, and who by contested bindings, where it says otherwise yet: kept with it, because every question needs it.
update event
set actor_a = bound.actor_a, actor_b = bound.actor_b, contested_a = bound.contested_a, contested_b = bound.contested_b
from (
    select e.event_key,
           coalesce(a.actor, e.side_a) as actor_a,
           coalesce(b.actor, e.side_b) as actor_b,
           nullif(a.contested, a.actor) as contested_a,
           nullif(b.contested, b.actor) as contested_b
    from event e
    left join bound_side a on a.event_key = e.event_key and a.side = 'a' and a.member = 0
    left join bound_side b on b.event_key = e.event_key and b.side = 'b' and b.member = 0
    where e.actor_a <> coalesce(a.actor, e.side_a)
       or e.actor_b <> coalesce(b.actor, e.side_b)
       or e.contested_a is distinct from nullif(a.contested, a.actor)
       or e.contested_b is distinct from nullif(b.contested, b.actor)
) bound
where bound.event_key = event.event_key
