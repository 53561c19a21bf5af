-- The first-order administrative unit as the source spells it; 'not stated' where it has none.
select *, coalesce(admin1, 'not stated') as by_admin1
from {{rows}}
