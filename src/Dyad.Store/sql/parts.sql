-- The parts of the corpus with what became of their records, and of themselves: withdrawn, or replaced by another of the same release.
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
       coalesce(e.unknown_length, 0) as unknown_length,
       coalesce(j.state, if(r.part_hash is null, null, 'replaced')) as state,
       coalesce(j.replaced_by, r.part_hash) as replaced_by,
       j.why,
       j.is_out,
       j.placed,
       p.dataset in (select name from dataset where records = 'events') and p.part not in (select part from listed_actor) as holds_events
from part p
join file f using (file)
join judged_part j using (part)
left join part_events e using (part)
left join live_part l on l.part = p.part
left join live_part r
  on l.governs
 and r.governs
 and r.dataset = l.dataset
 and r.release = l.release
 and r.countries is not distinct from l.countries
 and r.first_month is not distinct from l.first_month
 and r.last_month is not distinct from l.last_month
 and r.precedence > l.precedence
qualify row_number() over (partition by p.part order by r.precedence desc nulls last) = 1
order by p.dataset, p.release_order, p.release, p.part_hash
