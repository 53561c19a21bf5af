-- The lists give relations no dates. They get those of the days on which events of both actors are recorded, from the later of the first to the day after the
-- earlier of the last; unknown where one of the two has no event, or the two are not of one time.
create or replace temp table active as
with standing as (
    select p.family, e.side_a as name, e.side_a_id as native_id, e.counted_on from event e join part p using (part) where e.current
    union all
    select p.family, e.side_b, e.side_b_id, e.counted_on from event e join part p using (part) where e.current
),
coded as (
    select family, name, native_id, min(counted_on) as first, max(counted_on) as last
    from standing
    group by family, name, native_id
)
select c.family || ':' || coalesce(c.native_id, l.native_id) as id, min(c.first) as first, max(c.last) as last
from coded c
left join listed_name l on l.family = c.family and l.name = c.name
where coalesce(c.native_id, l.native_id) is not null
group by 1;

update relation
set since = null, until = null, dates = 'unknown'
where starts_with(origin, 'list ');

update relation
set since = greatest(one.first, other.first),
    until = least(one.last, other.last) + 1,
    dates = 'from events'
from active one, active other
where starts_with(relation.origin, 'list ')
  and one.id = relation.first
  and other.id = relation.second
  and greatest(one.first, other.first) <= least(one.last, other.last);

drop table active
