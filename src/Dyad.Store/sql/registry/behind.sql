-- The registered actors that sides of exactly this name are bound to.
-- $name is the name as coded
select distinct b.actor
from bound_side b
join coded_side s using (event_key, side, member)
where s.name = $name
  and b.actor in (select id from actor)
order by b.actor
