-- Every actor's line of parents, and how long it is.
insert into ancestor
with recursive line as (
    select id as actor, parent as ancestor
    from actor
    where parent is not null
    union all
    select l.actor, a.parent
    from line l
    join actor a on a.id = l.ancestor
    where a.parent is not null
)
select actor, ancestor
from line
order by all;

update actor
set depth = coalesce((select count(*) from ancestor a where a.actor = actor.id), 0);
