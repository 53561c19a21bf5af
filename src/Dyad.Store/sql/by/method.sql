-- How the attack was carried out; 'unknown' where the dataset does not code it. An event with two methods stands in two cells, so these cells do not add up to the total.
select *, unnest(coalesce(methods, ['unknown'])) as by_method
from {{rows}}
