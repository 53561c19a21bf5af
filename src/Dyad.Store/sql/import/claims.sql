-- What a part says that it hardly can: events after its release's publication, and years it claims without any event where the part it is compared with has some.
-- $part is the part, $old the part it is compared with, null for none
with claimed as (
    select part, published, countries, first_month, last_day(last_month) as last_day, extent = 'complete' as governs
    from part
    where part = $part
),
missing as (
    select distinct year(e.counted_on) as year
    from event e
    cross join claimed c
    where e.part = $old
      and c.governs
      and e.counted_on between c.first_month and c.last_day
      and (c.countries is null or list_contains(c.countries, e.coded_country))
      and year(e.counted_on) not in (select year(counted_on) from event where part = $part)
)
select (select count(*) from event e join claimed c using (part) where e.counted_on > c.published) as late,
       (select coalesce(string_agg(year, ',' order by year), '') from missing) as years
