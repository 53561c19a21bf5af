-- Each actor as coded: an event with two actors stands in two cells, so these cells do not add up to the total.
select distinct event_key, unnest([side_a, side_b]) as actor, false as crosses
from scope
