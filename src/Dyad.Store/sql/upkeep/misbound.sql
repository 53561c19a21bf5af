-- The sides of events whose actor is not the one that the tables worked out again give.
select e.event_key, 'a' as side, 0 as member
from event e
left join bound_side b on b.event_key = e.event_key and b.side = 'a' and b.member = 0
where e.actor_a is distinct from coalesce(b.actor, e.side_a)
   or coalesce(e.contested_a, e.actor_a) is distinct from coalesce(b.contested, e.side_a)
union all
select e.event_key, 'b', 0
from event e
left join bound_side b on b.event_key = e.event_key and b.side = 'b' and b.member = 0
where e.actor_b is distinct from coalesce(b.actor, e.side_b)
   or coalesce(e.contested_b, e.actor_b) is distinct from coalesce(b.contested, e.side_b)
