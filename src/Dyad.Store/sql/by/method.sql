-- How the attack was carried out; 'unknown' where the dataset does not code it.
select *, method as by_method
from {{rows}}
