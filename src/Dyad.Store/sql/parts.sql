-- The parts of the corpus with what became of their records.
with made as (
    select part, count(*) as events, count(*) filter (where current) as current_events, min(counted_on) as first, max(counted_on) as last
    from event
    group by part
)
select p.part_hash, p.dataset, p.release, p.status, p.extent, f.name, f.sha256, p.published, p.published_about, p.accessed,
       array_to_string(p.columns, ',') as columns, f.records, f.rejects,
       coalesce(m.events, 0) as events,
       coalesce(m.current_events, 0) as current_events,
       m.first,
       m.last,
       array_to_string(p.countries, ',') as countries,
       p.first_month,
       p.last_month
from part p
join file f using (file)
left join made m using (part)
order by p.dataset, p.release_order, p.release, p.part_hash
