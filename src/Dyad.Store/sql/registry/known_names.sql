-- Every name by which an actor may be asked for, and what kind of name it is; an empty label is the name as coded.
-- An actor of a dataset's list is asked for by its name as coded, unless that stands for several. A name as coded whose every side is one registered actor's is a name of that.
-- is_own holds for ids, names in the registry and names as coded; is_joint for names of several at once, and coalitions
with listed as (
    select family || ':' || native_id as id, native_id, family, name
    from listed_actor
    where part in (select part from newest_list)
    qualify count(*) over (partition by family, name) = 1
),
coded as (
    select name, min(bound) as actor, bool_and(bound is not null) and min(bound) = max(bound) and min(bound) in (select id from actor) as whole
    from (
        select distinct side_a as name, nullif(actor_a, side_a) as bound from alike_event
        union
        select distinct side_b, nullif(actor_b, side_b) from alike_event where side_b is not null
    )
    group by name
),
named as (
    select if(whole, actor, name) as actor, name as text, if(whole, 'name as coded', '') as label, false as is_number, true as is_own from coded
    union
    select id, id, 'id in the registry', false, true from actor
    union
    select id, name, 'name in the registry', false, true from actor
    union
    select a.actor, a.text, if(a.kind = 'alias', 'other name', a.kind) || coalesce(' (' || a.language || ')', '') || coalesce(' from ' || a.since, '') || coalesce(' until ' || a.until, ''), false, false
    from alias a
    where a.actor in (select id from actor)
    union
    select coalesce(if(c.whole, c.actor, null), l.name), a.text, a.kind || ' in the ' || l.family || ' list of actors', false, false
    from alias a
    join listed l on l.id = a.actor
    left join coded c on c.name = l.name
    where a.text <> l.name
    union
    select coalesce(if(c.whole, c.actor, null), l.name), l.id, 'id of the ' || l.family || ' list of actors', true, false from listed l left join coded c on c.name = l.name
    union
    select coalesce(if(c.whole, c.actor, null), l.name), l.native_id, 'id of the ' || l.family || ' list of actors', true, false from listed l left join coded c on c.name = l.name
    union
    select distinct b.actor, b.native_id, 'id it is bound to in ' || b.family, true, false from binding b where b.native_id is not null
    union
    select distinct b.actor, b.name, 'name it is bound to in ' || b.family, false, false
    from binding b
    where b.name is not null and len(b.countries) + len(b.admin1s) + len(b.events) = 0 and b.since is null and b.until is null and b.name not in (select name from coded)
)
select n.actor, n.text, n.label, n.is_number, n.is_own, contains(n.actor, ', ') or coalesce(a.kind = 'coalition', false) as is_joint
from named n
left join actor a on a.id = n.actor
where n.actor <> 'Civilians' and coalesce(a.kind <> 'civilians', true)
order by n.actor, n.text, n.label, n.is_number
