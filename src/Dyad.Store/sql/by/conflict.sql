-- The conflict as the dataset files it, by its name with its id there; 'not stated' where it files none.
select r.*, coalesce(e.conflict || ' (' || e.conflict_id || ')', e.conflict, e.conflict_id, 'not stated') as by_conflict
from {{rows}} r
join event e using (event_key)
