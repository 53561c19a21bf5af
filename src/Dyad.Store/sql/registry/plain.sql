-- The sides whose actor needs no look at place and day.
insert into bound_side
select e.event_key, 'a', 0, m.actor, m.actor
from event e
join part p using (part)
join plain m on m.family = p.family and m.coded = e.side_a and m.coded_id = coalesce(e.side_a_id, '')
union all
select e.event_key, 'b', 0, m.actor, m.actor
from event e
join part p using (part)
join plain m on m.family = p.family and m.coded = e.side_b and m.coded_id = coalesce(e.side_b_id, '')
union all
select s.event_key, s.side, s.member, m.actor, m.actor
from side_member s
join part p on p.part = s.event_key >> 32
join plain m on m.family = p.family and m.coded = s.name and m.coded_id = ''
