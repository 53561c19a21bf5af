-- The events that run on, past the day they are counted on, into the time of another actor's binding.
insert into straddle
with edge as (
    select event_key, side, member, unnest([since, until]) as day, counted_on, date_end
    from placed
    where not contested and counted_on < date_end
),
later as (
    select distinct event_key, side, member, day
    from edge
    where counted_on < day and day <= date_end
),
bound as (
    select l.event_key, l.side, l.member, l.day, arg_max(p.actor, p.depth) as actor
    from later l
    join placed p using (event_key, side, member)
    where not p.contested
      and (p.since is null or p.since <= l.day)
      and (p.until is null or l.day < p.until)
    group by all
)
select distinct l.event_key, l.side, l.member, l.actor
from bound l
left join bound_side b using (event_key, side, member)
where l.actor is distinct from b.actor
order by all
