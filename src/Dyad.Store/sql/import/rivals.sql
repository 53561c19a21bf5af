-- The parts that a new one would count beside or instead of: of the same release, complete for the same countries and months; of selections only one that
-- nothing tells apart from it. With the events of both, and whether the columns are as many.
-- $part is the new one
with size as (
    select part, count(*) as events
    from event
    group by part
)
select o.part_hash, f.name, coalesce(s.events, 0) as events, coalesce(t.events, 0) as own_events, len(o.columns) - len(n.columns) as more_columns
from part n
join part o
  on o.dataset = n.dataset
 and o.release = n.release
 and o.status = n.status
 and o.extent = n.extent
 and o.part <> n.part
 and o.countries is not distinct from n.countries
 and o.first_month is not distinct from n.first_month
 and o.last_month is not distinct from n.last_month
join judged_part j on j.part = o.part and not j.is_out
join file f on f.file = o.file
join file g on g.file = n.file
left join size s on s.part = o.part
left join size t on t.part = n.part
where n.part = $part
  and (
      n.extent = 'complete'
      or (
          o.accessed = n.accessed and f.name = g.name and len(o.columns) = len(n.columns) and s.events = t.events
          and exists (from event a join event b using (event_id) where a.part = n.part and b.part = o.part)
      )
  )
order by o.part
