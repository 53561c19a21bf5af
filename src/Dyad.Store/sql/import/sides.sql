-- Who stands on which side of the events of one part: the name as coded and, where it joins several by commas, each of them.
-- $part is the part
insert into side
with named as (
    select event_key, 'a' as side, side_a as name from event where part = $part
    union all
    select event_key, 'b' as side, side_b as name from event where part = $part and side_b is not null
)
select event_key, side, 0, name
from named
union all
select event_key, side, unnest(range(1, len(members) + 1))::integer, unnest(members)
from (select event_key, side, string_split(name, ', ') as members from named where contains(name, ', '))
