-- Projects records of the UCDP Actor Dataset to relations between actors, one for each id in a cell. None has a date.
-- A row that names itself is a problem (see dataset.yaml) and no relation. Coalitions have ids and no names here.
with stated as (
    select actor_id, 'splinter_of' as kind, string_split(actor_id_prev, ',') as ids, string_split(name_prev, ',') as names from typed where splinter
    union all
    select actor_id, 'allied_with', string_split(actor_id_alliance, ','), string_split(name_alliance, ',') from typed where alliance
    union all
    select actor_id, 'joined', string_split(actor_id_group, ','), string_split(group_name, ',') from typed where join_group
    union all
    select actor_id, 'coalition_member', string_split(os_coalition_id, ','), null from typed
    union all
    select actor_id, 'coalition_member', string_split(ns_coalition_id, ','), null from typed
),

placed as (
    select *, unnest(range(1, len(ids) + 1)) as place from stated
),

single as (
    select
        actor_id::text as native_id,
        kind,
        trim(ids[place]) as second_id,
        case when len(names) = len(ids) then names[place] end as second_name
    from placed
)

select native_id, kind, second_id, min(trim(second_name)) as second_name
from single
where second_id <> ''
  and second_id <> native_id
group by native_id, kind, second_id
