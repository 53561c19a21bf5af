-- Each actor as coded: an event with two actors stands in two cells, so these cells do not add up to the total.
select *, unnest(list_distinct([side_a, side_b])) as by_actor
from {{rows}}
