-- How one actor is related to others, as of a day. A registered actor has the relations of the listed actors that are wholly its own, too.
-- $actor is its id or name as coded, $as_of a day or null for all
with listed as (
    select family || ':' || native_id as id, name, count(*) over (partition by family, name) as namesakes
    from listed_actor
    where part in (select part from newest_list)
),
self as (
    select $actor as id
    union
    select id from listed where name = $actor and namesakes = 1
    union
    select family || ':' || native_id
    from binding
    where actor = $actor and native_id is not null and not contested and len(countries) = 0 and len(admin1s) = 0 and len(events) = 0
),
edge as (
    select 'is' as direction, kind, second as other, name, since, until, dates, source, hedge, confidence, inferred, origin
    from relation
    where first in (select id from self)
    union all
    select 'has', kind, first, null, since, until, dates, source, hedge, confidence, inferred, origin
    from relation
    where second in (select id from self)
    union all
    select 'is', 'province_of', a.parent, null, null, null, 'unknown', null, null, null, false, a.origin
    from actor a
    where a.id = $actor and a.parent is not null
      and not exists (from relation r where r.first = a.id and r.second = a.parent and r.kind = 'province_of')
    union all
    select 'has', 'province_of', a.id, null, null, null, 'unknown', null, null, null, false, a.origin
    from actor a
    where a.parent = $actor
      and not exists (from relation r where r.first = a.id and r.second = a.parent and r.kind = 'province_of')
)
select e.direction, e.kind, e.other, coalesce(a.name, l.name, e.name, e.other) as name, e.since, e.until, e.dates, e.source, e.hedge, e.confidence, e.inferred, e.origin
from edge e
left join actor a on a.id = e.other
left join listed l on l.id = e.other
where $as_of::date is null
   or ((e.since is null or e.since <= $as_of::date) and (e.until is null or $as_of::date < e.until))
order by e.since nulls first, e.kind, e.direction, name, e.other
