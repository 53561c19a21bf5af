-- Both sides as coded, in alphabetical order, joined by '~'.
select *, case when side_a <= side_b then side_a || '~' || side_b else side_b || '~' || side_a end as by_pair
from {{rows}}
