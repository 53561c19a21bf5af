-- What changed between two parts, event by event.
-- $new and $old are the parts
with pair as (
    select a, b
    from (select * from event where part = $new) a
    full join (select * from event where part = $old) b on a.event_id = b.event_id
)
select count(*) filter (where b.event_key is null) as added,
       count(*) filter (where a.event_key is null) as absent,
       count(*) filter (where a.event_key is not null and b.event_key is not null and ({{any}})) as revised,
       {{fields}}
from pair
