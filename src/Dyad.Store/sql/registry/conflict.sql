-- Two actors, neither above the other, that uncontested bindings of packs give the same side of an event on the day it is counted on.
with holding as (
    select event_key, side, member, actor, coded, counted_on
    from placed
    where not contested
      and depth >= 0
      and not built_in
      and (since is null or since <= counted_on)
      and (until is null or counted_on < until)
),
shared as (
    select event_key, side, member
    from holding
    group by all
    having min(actor) <> max(actor)
)
select x.actor, y.actor, min(x.coded) as coded, count(distinct x.event_key) as events, min({'day': x.counted_on, 'id': e.event_id}).id as event_id, min(x.counted_on) as day
from holding x
join shared using (event_key, side, member)
join holding y using (event_key, side, member)
join event e using (event_key)
where x.actor < y.actor
  and not exists (
      from ancestor a
      where (a.actor = x.actor and a.ancestor = y.actor) or (a.actor = y.actor and a.ancestor = x.actor)
  )
group by x.actor, y.actor
order by x.actor, y.actor
limit 1
