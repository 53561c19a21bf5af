-- The bindings that each coded side matches by name or id, wherever and whenever; and the sides for which that already decides, because one actor is bound
-- to them everywhere and always. An absent id is an empty text.
create or replace temp table matched as
with coded as (
    select p.family, e.side_a as name, coalesce(e.side_a_id, '') as native_id
    from event e
    join part p using (part)
    group by all
    union
    select p.family, e.side_b, coalesce(e.side_b_id, '')
    from event e
    join part p using (part)
    group by all
    union
    select p.family, s.name, ''
    from side_member s
    join part p on p.part = s.event_key >> 32
    group by all
)
select c.name as coded, c.native_id as coded_id, r.* exclude (native_id, name)
from coded c
join reach r on r.family = c.family and r.native_id = c.native_id
union all
select c.name, c.native_id, r.* exclude (native_id, name)
from coded c
join reach r on r.family = c.family and r.name = c.name
where c.native_id = '' or r.by_name_alone;

create or replace temp table plain as
select family, coded, coded_id, min(actor) as actor
from matched
group by family, coded, coded_id
having min(actor) = max(actor)
   and bool_and(not contested and len(countries) = 0 and len(admin1s) = 0 and len(events) = 0 and since is null and until is null)
