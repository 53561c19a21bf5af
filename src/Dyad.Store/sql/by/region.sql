-- The part of the world as the dataset files it; 'not stated' where it files none.
select r.*, coalesce(e.region, 'not stated') as by_region
from {{rows}} r
join event e using (event_key)
