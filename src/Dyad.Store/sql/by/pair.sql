-- Both sides, by id where bindings say who it was, else by name as coded, in alphabetical order, joined by '~'.
select *, case when actor_a <= actor_b then actor_a || '~' || actor_b else actor_b || '~' || actor_a end as by_pair
from {{rows}}
