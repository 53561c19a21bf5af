-- What the datasets call one actor: its bindings or, where nobody has bound it, its name and ids as coded in the events that count.
-- $actor is its id or its name as coded; lists are joined by the character 31
with bound as (
    select family, native_id, name, countries, admin1s, events, since, until, contested
    from binding
    where actor = $actor
),
coded as (
    select distinct p.family, s.native_id, $actor::varchar as name
    from (
        select part, side_a_id as native_id from event where current and side_a = $actor
        union all
        select part, side_b_id from event where current and side_b = $actor
    ) s
    join part p using (part)
    where not exists (from bound)
    qualify s.native_id is not null or count(s.native_id) over (partition by p.family) = 0   -- a release without ids says no more than one with them
)
select family, native_id, name, array_to_string(countries, chr(31)) as countries, array_to_string(admin1s, chr(31)) as admin1s, array_to_string(events, chr(31)) as events, since, until, contested
from bound
union all
select family, native_id, name, '', '', '', null, null, false
from coded
order by all
