-- By how many the events of a part and its records left out fall short of, or exceed, the records of its file.
select coalesce(sum(abs(f.records - (select count(*) from event e where e.part = p.part)
                        - (select count(*) from listed_actor l where l.part = p.part)
                        - (select count(distinct number) from problem q where q.part = p.part and q.left_out))), 0)::bigint
from part p
join file f using (file)
where p.dataset in (select name from dataset where records = 'events')
