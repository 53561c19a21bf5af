-- For whom an actor stands where affiliates count: itself always; its affiliates and provinces, and theirs, while they are.
insert into kin
with recursive step as (
    select second as actor, first as member, since, until
    from relation
    where kind in ('affiliate_of', 'province_of')
    union
    select parent, id, null, null
    from actor
    where parent is not null
      and not exists (from relation r where r.first = actor.id and r.second = actor.parent and r.kind = 'province_of')
),
chain as (
    select id as actor, id as member, null::date as since, null::date as until
    from actor
    union
    select c.actor, s.member, greatest(c.since, s.since), least(c.until, s.until)
    from chain c
    join step s on s.actor = c.member
    where s.member <> c.actor
      and coalesce(greatest(c.since, s.since) < least(c.until, s.until), true)
)
select actor, member, since, until
from chain
order by all
