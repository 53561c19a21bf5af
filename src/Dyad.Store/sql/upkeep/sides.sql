-- Events that do not have exactly one whole name on each side that is stated.
select count(*)
from (
    select e.event_key
    from event e
    left join side s on s.event_key = e.event_key and s.member = 0
    group by e.event_key, e.side_b
    having count(*) filter (where s.side = 'a') <> 1 or count(*) filter (where s.side = 'b') <> if(e.side_b is null, 0, 1)
)
