-- Who has events in a place, those with the most first. A government stands among the groups that it meets there.
-- $place is a country's code or a province's name, $kind country or admin1; {{counts}} is the release rule
with here as (
    select actor_a, actor_b, counted_on, country_name, split_part(event_id, ':', 1) as family
    from event e
    where {{counts}} and case $kind when 'country' then e.country else e.admin1 end = $place
),
standing as (
    select actor_a as actor, counted_on, country_name, family from here
    union all
    select actor_b, counted_on, country_name, family from here
)
select s.actor,
       coalesce(a.name, s.actor) as name,
       count(*) as events,
       string_agg(distinct coalesce(s.country_name, 'unknown'), '; ' order by coalesce(s.country_name, 'unknown')) as countries,
       min(s.counted_on) as first,
       max(s.counted_on) as last,
       histogram(s.family) as families
from standing s
left join actor a on a.id = s.actor
where s.actor <> 'Civilians' and coalesce(a.kind <> 'civilians', true)
group by s.actor, a.name
order by events desc, s.actor
limit 15
