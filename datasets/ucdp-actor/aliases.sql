-- Projects records of the UCDP Actor Dataset to the other names of its actors: the original ones and those taken later, several to a cell.
-- Full names hold commas of their own, so they are taken apart only where there are as many as short names. None has a date.
with taken as (
    select
        actor_id::text as native_id,
        string_split(new_name, ',') as short_names,
        string_split(new_name_full_mother_tongue, ',') as full_names,
        string_split(new_name_full_eng, ',') as english_names,
        new_name_full_mother_tongue,
        new_name_full_eng
    from typed
    where name_change
),

named as (
    select actor_id::text as native_id, name_orig as text, null as language, 'original name' as kind from typed
    union all
    select actor_id::text, name_orig_full, null, 'original full name' from typed
    union all
    select actor_id::text, name_orig_full_eng, 'en', 'original full name' from typed
    union all
    select native_id, unnest(short_names), null, 'later name' from taken
    union all
    select native_id, unnest(case when len(full_names) = len(short_names) then full_names else [new_name_full_mother_tongue] end), null, 'later full name' from taken
    union all
    select native_id, unnest(case when len(english_names) = len(short_names) then english_names else [new_name_full_eng] end), 'en', 'later full name' from taken
)

select distinct native_id, trim(text) as text, language, kind
from named
where trim(text) <> ''
