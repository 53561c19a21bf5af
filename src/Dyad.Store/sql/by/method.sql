-- How the attack was carried out; 'unknown' where the dataset does not code it.
select event_key, method, false as crosses
from scope
