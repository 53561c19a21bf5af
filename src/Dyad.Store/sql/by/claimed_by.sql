-- Who claimed it, as coded; 'not stated' where nobody did or the dataset does not say.
select r.*, coalesce(e.claimed_by, 'not stated') as by_claimed_by
from {{rows}} r
join event e using (event_key)
