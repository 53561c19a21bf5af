-- Events whose part or record number is not in the corpus.
select count(*)
from event e
left join part p using (part)
left join file f using (file)
where f.file is null or e.record not between 1 and f.records or e.event_key <> (e.part::bigint << 32) + e.record
