-- The bindings that hold for each of the other sides by name or id, place and event, on whatever day.
create or replace temp table placed as
with open as (
    select * from matched m anti join plain using (family, coded, coded_id)
),
standing as (
    select e.event_key, 'a' as side, 0 as member, o.*, e.country, e.admin1, e.event_id, e.counted_on, e.date_end
    from event e
    join part p using (part)
    join open o on o.family = p.family and o.coded = e.side_a and o.coded_id = coalesce(e.side_a_id, '')
    union all
    select e.event_key, 'b', 0, o.*, e.country, e.admin1, e.event_id, e.counted_on, e.date_end
    from event e
    join part p using (part)
    join open o on o.family = p.family and o.coded = e.side_b and o.coded_id = coalesce(e.side_b_id, '')
    union all
    select s.event_key, s.side, s.member, o.*, e.country, e.admin1, e.event_id, e.counted_on, e.date_end
    from side_member s
    join part p on p.part = s.event_key >> 32
    join open o on o.family = p.family and o.coded = s.name and o.coded_id = ''
    join event e using (event_key)
)
select event_key, side, member, coded, binding, actor, depth, since, until, contested, built_in, counted_on, date_end
from standing
where (len(countries) = 0 or list_contains(countries, country))
  and (len(admin1s) = 0 or list_contains(admin1s, country || ' ' || admin1))
  and (len(events) = 0 or list_contains(events, event_id));

-- A built-in binding gives way, side by side, to whatever a pack or a person says of it, unless that is said of an actor above its own.
delete from placed
where rowid in (
    select b.rowid
    from placed b
    join placed p using (event_key, side, member)
    left join ancestor a on a.actor = b.actor and a.ancestor = p.actor
    where b.built_in and not p.built_in and not p.contested
      and p.actor <> b.actor and a.actor is null
      and (p.since is null or p.since <= p.counted_on)
      and (p.until is null or p.counted_on < p.until)
)
