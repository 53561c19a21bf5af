-- Rows of a scope with what else their events say, for listing. {{rows}} are the rows
select s.*,
       e.date_start,
       e.country_name,
       e.place,
       e.latitude,
       e.longitude,
       e.record,
       p.release,
       f.name as file
from (
{{rows}}
) s
join event e using (event_key)
join part p using (part)
join file f using (file)
