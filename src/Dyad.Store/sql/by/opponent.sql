-- The other side as coded; without a subject, the pair.
select *, coalesce(opponent, case when side_a <= side_b then side_a || '~' || side_b else side_b || '~' || side_a end) as by_opponent
from {{rows}}
