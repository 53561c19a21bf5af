-- The country as ISO 3166-1 alpha-3; 'unknown' where the source's spelling is not in the list.
select *, coalesce(country, 'unknown') as by_country
from {{rows}}
