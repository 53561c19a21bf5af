-- The records of one release, each once. {{table}} is what to call them, {{parts}} the typed records of its parts with the part's rank, number and file
create or replace temp table {{table}} as
select r.*,
       e.coded_country as "event country",
       date_trunc('month', e.counted_on)::date as "event month"
from (
{{parts}}
) r
left join event e on e.part = r."part number" and e.record = r.number
qualify row_number() over (partition by r."record id" order by r."part rank", r.number) = 1
