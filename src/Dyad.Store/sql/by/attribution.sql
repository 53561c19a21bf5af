-- How the attacker is known: claimed, coded, suspected or unknown.
select r.*, e.attribution as by_attribution
from {{rows}} r
join event e using (event_key)
