-- Binds an exact name, in every family that codes it, to an actor.
-- $name is the name, $actor the registered actor's id or another name; $origin marks what was judged
insert into binding
select (select coalesce(max(binding), 0) from binding) + row_number() over (order by family), $actor, family, null, $name, [], [], [], null, null, false, $origin
from (
    select distinct p.family
    from coded_side s
    join part p on p.part = s.event_key >> 32
    where s.name = $name
)
