-- The part to compare a new one with: of the same dataset, one that shares a country before any, the newest release before it, else the newest of all; and whether the new part is complete.
-- Samples are compared with nothing. $part is the new part
with seen as (
    select distinct part, country_as_coded
    from event
),
sharing as (
    select distinct o.part
    from seen o
    join seen n using (country_as_coded)
    where n.part = $part
)
select p.part, p.release, n.extent = 'complete'
from part n
join live_part p on p.dataset = n.dataset and p.part <> n.part
left join sharing s on s.part = p.part
where n.part = $part
  and n.extent <> 'sample'
  and p.extent <> 'sample'
order by s.part is not null desc, p.release_order <= n.release_order desc, p.release_order desc, p.precedence desc
limit 1
