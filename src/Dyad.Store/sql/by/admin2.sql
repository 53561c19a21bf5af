-- The second-order administrative unit as the source spells it; 'not stated' where it has none.
select r.*, coalesce(e.admin2, 'not stated') as by_admin2
from {{rows}} r
join event e using (event_key)
