-- Who stands on which side of each event, by name as coded: the whole name as member 0 and, where it joins several by commas, each of them after it.
create or replace view coded_side as
select event_key, 'a' as side, 0 as member, side_a as name
from event
union all
from (                                      -- the engine would write a union of three otherwise when it reads it again
    select event_key, 'b', 0, side_b
    from event
    where side_b is not null
    union all
    select event_key, side, member, name
    from side_member
)
