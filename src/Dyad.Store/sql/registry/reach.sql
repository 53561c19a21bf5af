-- How each binding is recognised: by the family's id where a row has ids, else by name, where need be by the name that the family's own list gives the id.
-- What was judged gives way to every binding of a pack; a built-in one that holds everywhere gives way to both. A name that stands for several ids leads to none of them.
create or replace temp table reach as
with bound as (
    select b.binding, b.actor, b.family, b.native_id, b.name, b.countries, b.admin1s, b.events, b.since, b.until, b.contested, b.origin = 'built-in' as built_in,
           case
               when b.origin = 'judged' then -1
               when b.origin = 'built-in' and len(b.countries) + len(b.admin1s) = 0 and b.since is null and b.until is null then a.depth - 1000
               else a.depth
           end as depth
    from binding b
    left join actor a on a.id = b.actor
),
said as (                                   -- the names of built-in bindings: as coded now, and as the dataset has coded the actor before
    select binding, actor, family, native_id, name
    from bound
    where built_in
    union
    select b.binding, b.actor, b.family, b.native_id, n.text
    from bound b
    join built_in_name n on n.actor = b.actor and n.coded
    where b.built_in and (family, text) not in (select (family, name) from bound where name is not null)
),
plainly as (                                -- those that one id has, or ids of one actor
    select family, name
    from said
    group by family, name
    having count(distinct native_id) = 1 or count(distinct actor) = 1
)
select binding, actor, depth, family, native_id, if(built_in and (family, name) not in (select (family, name) from plainly), null, name) as name,
       countries, admin1s, events, since, until, contested, native_id is null as by_name_alone, built_in
from bound
union all by name
select b.* exclude (native_id, name), null::varchar as native_id, s.name, false as by_name_alone
from bound b
join said s using (binding)
join plainly p on p.family = s.family and p.name = s.name
where s.name <> b.name
union all by name
select b.* exclude (native_id, name), null::varchar as native_id, l.name, false as by_name_alone
from bound b
join listed_name l on l.family = b.family and l.native_id = b.native_id
where l.name is distinct from b.name
  and not exists (from said s where s.binding = b.binding and s.name = l.name)
