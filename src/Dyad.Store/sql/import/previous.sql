-- The part to compare a new one with: of the same dataset, one that shares a country before any, the newest release before it, else the newest of all; and whether the new part is complete.
-- Samples are compared with nothing. $part is the new part
select p.part, p.release, n.extent = 'complete'
from part n
join part p on p.dataset = n.dataset and p.part <> n.part
where n.part = $part
  and n.extent <> 'sample'
  and p.extent <> 'sample'
order by exists (
             select 1
             from (select distinct country_name from event where part = p.part) a
             join (select distinct country_name from event where part = n.part) b using (country_name)
         ) desc,
         p.release_order <= n.release_order desc, p.release_order desc, len(p.columns) desc, p.part_hash desc
limit 1
