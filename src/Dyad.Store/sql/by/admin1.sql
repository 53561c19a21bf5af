-- The first-order administrative unit as the source spells it; 'not stated' where it has none.
select event_key, coalesce(admin1, 'not stated') as admin1, false as crosses
from scope
