-- Both sides, by id where bindings say who it was, else by name as coded, in alphabetical order, joined by '~'; 'not stated' first where one actor alone is named.
select *, case when actor_a <= actor_b then actor_a || '~' || actor_b else coalesce(actor_b, 'not stated') || '~' || actor_a end as by_pair
from {{rows}}
