-- Each actor, by its id where bindings say who it was, else by its name as coded: an event with two actors stands in two cells, so these cells do not add up to the total.
select *, unnest(list_distinct([actor_a, actor_b])) as by_actor
from {{rows}}
