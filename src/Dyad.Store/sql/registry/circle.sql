-- Actors that come back to themselves along their parents.
with recursive line as (
    select id, parent, 1 as steps
    from actor
    where parent is not null
    union all
    select l.id, a.parent, l.steps + 1
    from line l
    join actor a on a.id = l.parent
    where a.parent is not null and l.parent <> l.id and l.steps <= (select count(*) from actor)
)
select distinct id
from line
where parent = id
order by id
