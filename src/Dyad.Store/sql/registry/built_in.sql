-- What of the built-in registry counts: everything that no pack says otherwise. A pack's actor of the same id takes the entry's place and keeps its names; one that is bound to
-- the same dataset actor on the same days takes them, and the names go along once nothing is left. An id that a dataset codes as a name gives way to it.
-- A province of the registry takes its part of whoever holds its parent's dataset actor. Rows with places or days of their own go before those that hold everywhere.
delete from actor where origin = 'built-in';
delete from binding where origin = 'built-in';
delete from alias where origin = 'built-in';

create or replace temp table holder as
select actor, family, native_id, name, len(countries) + len(admin1s) + len(events) = 0 as everywhere,
       coalesce(since, date '-infinity') as since, coalesce(until, date 'infinity') as until, true as by_pack
from binding
where not contested and origin <> 'judged'
union all
select actor, family, native_id, name, countries = '' and admin1s = '', coalesce(since, date '-infinity'), coalesce(until, date 'infinity'), false
from built_in_binding
where placed and not contested;

create or replace temp table shared as      -- who else holds each binding's dataset actor
select b.binding, b.actor, h.actor as other, h.everywhere, h.since, h.until, h.by_pack
from built_in_binding b
join holder h on h.family = b.family and case when h.native_id is not null then h.native_id = b.native_id else h.name = b.name end
where h.by_pack or (not b.placed and h.actor <> b.actor);

create or replace temp table taking as      -- the same without those above it
select s.*
from shared s
join built_in_actor a on a.id = s.actor
where s.other <> s.actor
  and (a.parent is null or (s.other <> a.parent and s.other not in (select other from shared where actor = a.parent)));

create or replace temp table taken as       -- bindings of which no day is left
with day as (
    select binding, coalesce(since, date '-infinity') as day
    from built_in_binding
    union
    select t.binding, t.until
    from taking t
    join built_in_binding b using (binding)
    where t.everywhere and t.until < coalesce(b.until, date 'infinity') and t.until >= coalesce(b.since, date '-infinity')
),
free as (
    select d.binding
    from day d
    where not exists (from taking t where t.binding = d.binding and t.everywhere and t.since <= d.day and d.day < t.until)
)
select binding
from built_in_binding
where binding not in (from free);

create or replace temp table departed as    -- entries that are none of the registry's, and whose names go to whom; to nobody where null
select id, id as heir from built_in_actor where id in (select id from actor) and id in (select actor from shared where other = actor)
union
select id, null from built_in_actor
where (id in (select id from actor) and id not in (select actor from shared where other = actor)) or id in (select name from coded_side) or kind = 'civilians'
union
select a.id, t.other
from built_in_actor a
join taking t on t.actor = a.id
where t.everywhere
  and a.id not in (select id from actor)
  and not exists (from built_in_binding b where b.actor = a.id and b.binding not in (select binding from taken));

insert into actor
select a.id, a.name, a.kind,
       coalesce(
           (select max(p.id) from built_in_actor p where p.id = a.parent and p.id not in (select id from departed)),
           (select min(p.id) from actor p where p.id = a.parent),
           (select min(d.heir) from departed d where d.id = a.parent)
       ),
       0, 'built-in'
from built_in_actor a
where a.id not in (select id from departed)
order by a.id;

insert into binding
select (select coalesce(max(binding), 0) from binding) + row_number() over (order by b.binding), b.actor, b.family, b.native_id, b.name,
       if(b.countries = '', [], string_split(b.countries, ';')), if(b.admin1s = '', [], string_split(b.admin1s, ';')), [], b.since, b.until, b.contested, 'built-in'
from built_in_binding b
where b.binding not in (select binding from taken)
  and b.actor not in (select id from departed)
order by b.binding;

insert into alias
with named as (
    select actor, position, text, language, kind || if(checked, '', ' (unchecked)') as kind from built_in_name
    union all
    select id, -1, name, null, 'name' from built_in_actor
),
given as (
    select coalesce(d.heir, n.actor) as actor, n.position, n.text, n.language, n.kind
    from named n
    left join departed d on d.id = n.actor
    where d.id is null or d.heir is not null
)
select g.actor, g.text, g.language, null, null, g.kind, 'built-in'
from given g
join actor a on a.id = g.actor
where g.text <> a.name
  and not exists (from alias o where o.actor = g.actor and o.text = g.text)
qualify row_number() over (partition by g.actor, g.text order by g.position) = 1
order by g.actor, g.position, g.text;

drop table departed; drop table taken; drop table taking; drop table shared; drop table holder;
