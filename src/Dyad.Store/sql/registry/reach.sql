-- How each binding is recognised: by the family's id where a row has ids, else by name, where need be by the name that the family's own list gives the id.
-- What was judged gives way to every binding of a pack. A listed name that stands for several ids leads to none of them.
create or replace temp table reach as
select b.binding, b.actor, if(b.origin = 'judged', -1, a.depth) as depth, b.family, b.native_id, b.name, b.countries, b.admin1s, b.events, b.since, b.until, b.contested, b.native_id is null as by_name_alone
from binding b
left join actor a on a.id = b.actor
union all by name
select b.binding, b.actor, if(b.origin = 'judged', -1, a.depth) as depth, b.family, null::varchar as native_id, l.name, b.countries, b.admin1s, b.events, b.since, b.until, b.contested, false as by_name_alone
from binding b
left join actor a on a.id = b.actor
join listed_name l on l.family = b.family and l.native_id = b.native_id
where l.name is distinct from b.name
