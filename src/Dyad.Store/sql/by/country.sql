-- The country as ISO 3166-1 alpha-3; 'unknown' where the source's spelling is not in the list.
select event_key, coalesce(country, 'unknown') as country, false as crosses
from scope
