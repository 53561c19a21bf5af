-- How one actor is related to others, as of a day. A registered actor has the relations of the listed actors that are wholly its own, too, and stands for them at the other end.
-- Dates are told as exactly as a pack states them. $actor is its id or name as coded, $as_of a day or null for all
with listed as (
    select family || ':' || native_id as id, name, count(*) over (partition by family, name) as namesakes
    from listed_actor
    where part in (select part from newest_list)
),
whole as (
    select family || ':' || native_id as id, min(actor) as actor
    from binding
    where native_id is not null and not contested and len(countries) = 0 and len(admin1s) = 0 and len(events) = 0 and since is null and until is null
    group by 1
    having count(distinct actor) = 1
),
self as (
    select $actor as id
    union
    select id from listed where name = $actor and namesakes = 1
    union
    select id from whole where actor = $actor
),
edge as (
    select 'is' as direction, first, second, kind, second as other, name, since, until, dates, source, hedge, confidence, inferred, origin
    from relation
    where first in (select id from self)
    union all
    select 'has', first, second, kind, first, null, since, until, dates, source, hedge, confidence, inferred, origin
    from relation
    where second in (select id from self)
    union all
    select 'is', a.id, a.parent, 'province_of', a.parent, null, null, null, 'unknown', null, null, null, false, a.origin
    from actor a
    where a.id = $actor and a.parent is not null
      and not exists (from relation r where r.first = a.id and r.second = a.parent and r.kind = 'province_of')
    union all
    select 'has', a.id, a.parent, 'province_of', a.id, null, null, null, 'unknown', null, null, null, false, a.origin
    from actor a
    where a.parent = $actor
      and not exists (from relation r where r.first = a.id and r.second = a.parent and r.kind = 'province_of')
)
select e.direction, e.kind, coalesce(w.actor, e.other) as other, coalesce(a.name, l.name, e.name, e.other) as name, e.since, e.until, e.dates, e.source, e.hedge, e.confidence, e.inferred, e.origin,
       p.since.stated as since_stated, p.until.stated as until_stated, coalesce(p.contested, false) as contested,
       coalesce(a.id, if(l.namesakes = 1, l.name, null)) as counted_as
from edge e
left join whole w on w.id = e.other
left join actor a on a.id = coalesce(w.actor, e.other)
left join listed l on l.id = e.other
left join pack_relation p
       on 'pack ' || p.pack = e.origin and p.first = e.first and p.kind = e.kind and p.second = e.second
      and p.since.first is not distinct from e.since and p.until.last is not distinct from e.until
where coalesce(w.actor, e.other) <> $actor
  and ($as_of::date is null
   or ((e.since is null or e.since <= $as_of::date) and (e.until is null or $as_of::date < e.until)))
order by e.since nulls first, e.kind, e.direction, name, other, e.origin
