-- The state that held the place on the day, by its number in Gleditsch and Ward's list; 'unknown' where none did or the place is not known.
select r.*, coalesce(e.gw::varchar, 'unknown') as by_gw
from {{rows}} r
join event e using (event_key)
