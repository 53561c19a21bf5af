-- The class of target; 'unknown' where the dataset does not code it. An event with two classes stands in two cells, so these cells do not add up to the total.
select *, unnest(coalesce(targets, ['unknown'])) as by_target
from {{rows}}
