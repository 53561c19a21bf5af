-- The members of the sides of one part whose names as coded join several by commas.
-- $part is the part
insert into side_member
select event_key, side, unnest(range(1, len(members) + 1))::integer, unnest(members)
from (
    select event_key, 'a' as side, string_split(side_a, ', ') as members from event where part = $part and contains(side_a, ', ')
    union all
    select event_key, 'b', string_split(side_b, ', ') from event where part = $part and contains(side_b, ', ')
)
