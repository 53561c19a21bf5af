-- Names and relations of a family's older lists give way to those of its newest.
create or replace temp table newest_list as
select family, 'list ' || dataset || ' ' || release as origin
from part
where part in (select part from listed_actor)
qualify row_number() over (partition by family order by release_order desc, part_hash) = 1;

delete from alias where starts_with(origin, 'list ') and origin not in (select origin from newest_list);
delete from relation where starts_with(origin, 'list ') and origin not in (select origin from newest_list)
