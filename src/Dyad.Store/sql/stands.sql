-- Where an actor stands: by its exact name as coded or, where bindings say who it was on that day, by its id.
-- $actor is the name or id; {{actor}} is the column of bound_side, with or without contested bindings
select event_key, side, member
from coded_side
where name = $actor
union all
select event_key, side, member
from bound_side
where {{actor}} = $actor
