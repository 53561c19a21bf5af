-- The other side, by its id where bindings say who it was, else by its name as coded; without a subject, the pair.
select *, coalesce(opponent, case when actor_a <= actor_b then actor_a || '~' || actor_b else actor_b || '~' || actor_a end) as by_opponent
from {{rows}}
