-- The other side, by its id where bindings say who it was, else by its name as coded; 'not stated' where one actor alone is named; without a subject, the pair.
select *, coalesce(opponent, case when actor_a <= actor_b then actor_a || '~' || actor_b else coalesce(actor_b, 'not stated') || '~' || actor_a end) as by_opponent
from {{rows}}
