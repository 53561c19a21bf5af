-- The names of one actor and what binds it to the datasets' actors, as of a day.
-- $actor is its id or name as coded, $as_of a day or null for all
with listed as (
    select family || ':' || native_id as id, family, native_id
    from listed_actor
    where part in (select part from newest_list) and name = $actor
    qualify count(*) over (partition by family) = 1
),
known as (
    select 1 as rank, name as text, 'name in the registry' as kind, null::varchar as language, null::date as since, null::date as until, '' as conditions, origin
    from actor
    where id = $actor
    union all
    select 2, text, if(kind = 'alias', 'other name', kind), language, since, until, '', origin
    from alias
    where actor = $actor or actor in (select id from listed)
    union all
    select 3, coalesce(name, '') || coalesce(' (' || family || ' ' || native_id || ')', ' (' || family || ')'), if(contested, 'contested binding', 'binding'), null, since, until,
           array_to_string(list_concat(countries, admin1s, events), ', '), origin
    from binding
    where actor = $actor
    union all
    select 4, id, 'id in a list of actors', null, null, null, '', 'list ' || family
    from listed
)
select text, kind, language, since, until, conditions, origin
from known
where $as_of::date is null
   or ((since is null or since <= $as_of::date) and (until is null or $as_of::date < until))
order by rank, since nulls first, text, kind, conditions
