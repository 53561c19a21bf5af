-- Who stands on each of the other sides on the day the event is counted on: of the bindings that hold, the one of the actor furthest down its line of parents.
-- Actors in no line with each other cannot meet here, because that was refused; of contested ones the first by id is taken.
insert into bound_side
select event_key, side, member,
       coalesce(arg_max(actor, depth) filter (where not contested), min(coded)) as actor,
       coalesce(
           arg_min(actor, {'up': -depth, 'id': actor}) filter (where contested),
           arg_max(actor, depth) filter (where not contested),
           min(coded)
       ) as contested
from placed
where (since is null or since <= counted_on)
  and (until is null or counted_on < until)
group by event_key, side, member
order by event_key, side, member
