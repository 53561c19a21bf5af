-- Who has events in a place, those with the most first. A government stands among the groups that it meets there.
-- $place is a country's code or a province's name, $kind country or admin1; {{counts}} is the release rule
with here as (
    select event_key, side_a, side_b, counted_on, country_name
    from event e
    where {{counts}} and case $kind when 'country' then e.country else e.admin1 end = $place
),
standing as (
    select coalesce(b.actor, h.side_a) as actor, h.counted_on, h.country_name
    from here h
    left join bound_side b on b.event_key = h.event_key and b.side = 'a' and b.member = 0
    union all
    select coalesce(b.actor, h.side_b), h.counted_on, h.country_name
    from here h
    left join bound_side b on b.event_key = h.event_key and b.side = 'b' and b.member = 0
)
select s.actor,
       coalesce(a.name, s.actor) as name,
       count(*) as events,
       string_agg(distinct coalesce(s.country_name, 'unknown'), '; ' order by coalesce(s.country_name, 'unknown')) as countries,
       min(s.counted_on) as first,
       max(s.counted_on) as last
from standing s
left join actor a on a.id = s.actor
where s.actor <> 'Civilians' and coalesce(a.kind <> 'civilians', true)
group by s.actor, a.name
order by events desc, s.actor
limit 15
