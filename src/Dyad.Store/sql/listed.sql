-- Rows of a scope with what else their events say, for listing. {{rows}} are the rows
select s.*,
       e.date_start,
       e.country_name,
       e.country_as_coded,
       e.gw,
       e.place,
       case when located(e.place_precision) then e.latitude end as latitude,
       case when located(e.place_precision) then e.longitude end as longitude,
       e.record,
       e.conflict_id,
       e.conflict,
       e.pair_id,
       e.side_a_id,
       e.side_b_id,
       e.claimed_by,
       e.source_count,
       e.region,
       p.release,
       p.release_order,
       p.published,
       p.part as part_key,
       e.current as counts,
       f.file as file_key,
       f.name as file
from (
{{rows}}
) s
join event e using (event_key)
join part p using (part)
join file f using (file)
