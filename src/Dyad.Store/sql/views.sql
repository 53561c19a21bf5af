-- Plain names for whoever opens the corpus in R, Python or the DuckDB shell.
-- A point or cell is empty where it would only stand for a province or something larger; the record has it as published.
create or replace view events as
select e.event_id, p.dataset, p.release, f.name as file, e.record, p.extent,
       e.current,
       e.* exclude (event_key, part, record, event_id, current)
           replace (
               case when located(e.place_precision) then e.latitude end as latitude,
               case when located(e.place_precision) then e.longitude end as longitude,
               case when located(e.place_precision) then e.cell end as cell
           )
from event e
join part p using (part)
join file f using (file);

create or replace view problems as
select p.dataset, p.release, f.name as file, q.line, q."column", q.value, q.expected, q.kind, q.left_out
from problem q
join part p using (part)
join file f using (file);

create or replace view releases as
select p.dataset, p.release, p.extent, p.place, f.name as file, f.records, f.rejects,
       (select count(*) from event e where e.part = p.part) as events,
       p.published, p.published_about, p.accessed, f.sha256, p.part_hash
from part p
join file f using (file);
