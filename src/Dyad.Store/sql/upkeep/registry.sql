-- How many rows of the registry, and how many sides, are not those that were worked out again. The tables as found are called kept_.
-- The numbers of bindings are left out: they only tell rows apart.
with said as (
    select 'actor' as place, to_json(a)::varchar as text from kept_actor a
    union all
    select 'binding', to_json(b)::varchar from (select * exclude (binding) from kept_binding) b
    union all
    select 'alias', to_json(a)::varchar from kept_alias a
    union all
    select 'relation', to_json(r)::varchar from kept_relation r
    union all
    select 'ancestor', to_json(a)::varchar from kept_ancestor a
    union all
    select 'kin', to_json(k)::varchar from kept_kin k
),
again as (
    select 'actor' as place, to_json(a)::varchar as text from actor a
    union all
    select 'binding', to_json(b)::varchar from (select * exclude (binding) from binding) b
    union all
    select 'alias', to_json(a)::varchar from alias a
    union all
    select 'relation', to_json(r)::varchar from relation r
    union all
    select 'ancestor', to_json(a)::varchar from ancestor a
    union all
    select 'kin', to_json(k)::varchar from kin k
),
differing_row as (
    (from said except all from again)
    union all
    (from again except all from said)
),
differing_side as (
    select event_key, side, member
    from ((from kept_bound_side except all from bound_side) union all (from bound_side except all from kept_bound_side))
    union
    select event_key, side, member
    from ((from kept_straddle except all from straddle) union all (from straddle except all from kept_straddle))
    union
    select e.event_key, s.side, 0
    from event e
    cross join (values ('a'), ('b')) s(side)
    left join bound_side b on b.event_key = e.event_key and b.side = s.side and b.member = 0
    where if(s.side = 'a', e.actor_a, e.actor_b) is distinct from coalesce(b.actor, if(s.side = 'a', e.side_a, e.side_b))
       or coalesce(if(s.side = 'a', e.contested_a, e.contested_b), if(s.side = 'a', e.actor_a, e.actor_b)) is distinct from coalesce(b.contested, if(s.side = 'a', e.side_a, e.side_b))
)
select (select count(*) from differing_row) as "rows", (select count(*) from differing_side) as sides
