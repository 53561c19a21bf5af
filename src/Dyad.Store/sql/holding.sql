-- The parts that hold the events of a scope.
select distinct p.part_hash
from {{scope}} s
join part p on p.part = s.event_key >> 32
order by p.part_hash
