-- The parts of the corpus with what became of their records.
select p.part_hash, p.dataset, p.release, p.status, p.extent, f.name, f.sha256, p.published, p.published_about, p.accessed,
       array_to_string(p.columns, ',') as columns, f.records, f.rejects,
       coalesce(e.events, 0) as events,
       coalesce(e.current_events, 0) as current_events,
       e.first,
       e.last,
       array_to_string(p.countries, ',') as countries,
       p.first_month,
       p.last_month,
       p.family,
       p.place,
       coalesce(e.unknown_length, 0) as unknown_length
from part p
join file f using (file)
left join part_events e using (part)
order by p.dataset, p.release_order, p.release, p.part_hash
