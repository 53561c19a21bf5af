-- Every name by which an actor may be asked for, and what kind of name it is; an empty label is the name as coded.
-- An actor of a dataset's list is asked for by its name as coded, unless that stands for several.
create or replace temp table known_name as
with listed as (
    select family || ':' || native_id as id, native_id, family, name
    from listed_actor
    where part in (select part from newest_list)
    qualify count(*) over (partition by family, name) = 1
),
named as (
    select name as actor, name as text, '' as label, false as is_number from side where member = 0
    union
    select id, id, 'id in the registry', false from actor
    union
    select id, name, 'name in the registry', false from actor
    union
    select a.actor, a.text, 'other name' || coalesce(' (' || a.language || ')', '') || coalesce(' from ' || a.since, '') || coalesce(' until ' || a.until, ''), false
    from alias a
    where a.actor in (select id from actor)
    union
    select l.name, a.text, a.kind || ' in the ' || l.family || ' list of actors', false
    from alias a
    join listed l on l.id = a.actor
    where a.text <> l.name
    union
    select name, id, 'id of the ' || family || ' list of actors', true from listed
    union
    select name, native_id, 'id of the ' || family || ' list of actors', true from listed
    union
    select distinct b.actor, b.native_id, 'id it is bound to in ' || b.family, true from binding b where b.native_id is not null
)
select actor, text, label, is_number, strip_accents(lower(text)) as latin
from named
