-- What changed between two parts, event by event, in the countries and months that the new one speaks of.
-- $new and $old are the parts; {{any}} is true where a field that both parts state differs, {{fields}} counts each
with after as (
    select * from event where part = $new
),
before as (
    select * from event where part = $old and country_name in (select country_name from after)
),
pair as (
    select a, b
    from after a
    full join before b on a.event_id = b.event_id
)
select count(*) filter (where b.event_key is null) as added,
       count(*) filter (
           where a.event_key is null
             and exists (
                 from part n
                 where n.part = $new
                   and (n.first_month is null or b.counted_on >= n.first_month)
                   and (n.last_month is null or b.counted_on < n.last_month + interval 1 month)
             )
       ) as absent,
       count(*) filter (where a.event_key is not null and b.event_key is not null and ({{any}})) as revised{{fields}}
from pair
