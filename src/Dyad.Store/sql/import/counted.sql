-- The events that count before an import, kept to tell which of them no longer do after it.
create or replace temp table counted_before as
select event_id, coalesce(country_name, 'no country') as country
from event
where current
