-- The other side as coded; without a subject, the pair.
select event_key, coalesce(opponent, case when side_a <= side_b then side_a || '~' || side_b else side_b || '~' || side_a end) as opponent, false as crosses
from scope
