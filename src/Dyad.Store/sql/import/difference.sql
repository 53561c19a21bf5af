-- What changed between two parts, event by event, in the countries and months that the new one speaks of: a complete one of all that it covers,
-- a selection of the countries that it has events in.
-- $new and $old are the parts; {{any}} is true where a field that both parts state differs, {{fields}} counts each
with after as (
    select * from event where part = $new
),
before as (
    select e.*, e.counted_on >= coalesce(n.first_month, e.counted_on) and e.counted_on <= coalesce(last_day(n.last_month), e.counted_on) as within
    from event e
    cross join (select extent = 'complete' as governs, countries, first_month, last_month from part where part = $new) n
    where e.part = $old
      and case
              when n.governs then n.countries is null or list_contains(n.countries, e.coded_country)
              else e.country_as_coded in (select country_as_coded from after)
          end
),
pair as (
    select a, b
    from after a
    full join before b on a.event_id = b.event_id
)
select count(*) filter (where b.event_key is null) as added,
       count(*) filter (where a.event_key is null and b.within) as absent,
       count(*) filter (where a.event_key is not null and b.event_key is not null and ({{any}})) as revised{{fields}}
from pair
