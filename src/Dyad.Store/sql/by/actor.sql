-- Each actor, by its id where bindings say who it was, else by its name as coded: an event with two actors stands in two cells, so these cells do not add up to the total.
select *, actor_a as by_actor from {{rows}}
union all
select *, actor_b as by_actor from {{rows}} where actor_b <> actor_a
