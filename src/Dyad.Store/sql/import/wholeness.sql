-- What tells a whole release from a part of one: the events and the countries of a part, and the countries of the whole release before it in the corpus.
-- $part is the part
with previous as (
    select p.part, p.release
    from part n
    join live_part p on p.dataset = n.dataset and p.release_order < n.release_order
    where n.part = $part
      and p.status = 'final'
      and p.extent = 'complete'
      and p.countries is null
    order by p.release_order desc, p.precedence desc
    limit 1
),
place as (
    select distinct part, coded_country as country, coalesce(coded_country, country_as_coded) as name
    from event
    where part = $part or part in (select part from previous)
),
here as (
    select country, name from place where part = $part
),
before as (
    select name from place where part <> $part
)
select (select count(*) from event where part = $part) as events,
       (select array_to_string(list(distinct country order by country), ',') from here) as countries,
       (select count(distinct name) from here) as places,
       (select release from previous) as release_before,
       (select count(distinct name) from before) as places_before,
       (select count(distinct name) from before where name in (select name from here)) as places_shared
