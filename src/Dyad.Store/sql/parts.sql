-- The parts of the corpus with what became of their records.
select p.part_hash, p.dataset, p.release, p.status, p.extent, f.name, f.sha256, p.published, p.published_about, p.accessed,
       array_to_string(p.columns, ',') as columns, f.records, f.rejects,
       count(e.event_key) as events,
       count(c.event_key) as current_events,
       min(e.counted_on) as first,
       max(e.counted_on) as last,
       p.release_order
from part p
join file f using (file)
left join event e using (part)
left join current_event c using (event_key)
group by all
order by p.dataset, p.release_order, p.release, p.part_hash
