-- What events call each country.
select country, min(country_name) as name
from alike_event
where country is not null and country_name is not null
group by country
order by country
