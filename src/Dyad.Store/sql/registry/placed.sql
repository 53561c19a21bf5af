-- The bindings that hold for each side of each event by name or id, place and event, on whatever day.
create or replace temp table placed as
with standing as (
    select e.event_key, p.family, 'a' as side, 0 as member, e.side_a as name, e.side_a_id as native_id
    from event e
    join part p using (part)
    union all
    select e.event_key, p.family, 'b', 0, e.side_b, e.side_b_id
    from event e
    join part p using (part)
    union all
    select s.event_key, p.family, s.side, s.member, s.name, null
    from side s
    join part p on p.part = s.event_key >> 32
    where s.member > 0
),
known as (
    select s.event_key, s.side, s.member, s.name as coded, r.*
    from standing s
    join reach r on r.family = s.family and r.native_id = s.native_id
    union all
    select s.event_key, s.side, s.member, s.name, r.*
    from standing s
    join reach r on r.family = s.family and r.name = s.name
    where s.native_id is null or r.by_name_alone
)
select k.event_key, k.side, k.member, k.coded, k.binding, k.actor, k.depth, k.since, k.until, k.contested, e.counted_on, e.date_end
from known k
join event e using (event_key)
where (len(k.countries) = 0 or list_contains(k.countries, e.country))
  and (len(k.admin1s) = 0 or list_contains(k.admin1s, e.country || ' ' || e.admin1))
  and (len(k.events) = 0 or list_contains(k.events, e.event_id))
