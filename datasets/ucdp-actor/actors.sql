-- Projects records of the UCDP Actor Dataset to listed actors: one record, one actor.
-- Reads typed, as events.sql of other datasets does. The name is the one that UCDP's event data use.
select
    number as record,
    actor_id::text as native_id,
    trim(name_data) as name,
    case when contains(name_data, ', ') then 'coalition' else coalesce(org, 'armed_group') end as kind
from typed
