-- Everything that packs and judgements say of actors, as lines in one order: what a snapshot depends on. What a dataset's list says follows from its part,
-- and what is built in from its hash.
with line as (
    select 'actor ' || to_json(a)::varchar as text from actor a where origin <> 'built-in'
    union all
    select 'binding ' || to_json(b)::varchar from (select * exclude (binding) from binding where origin <> 'built-in') b
    union all
    select 'relation ' || to_json(r)::varchar from relation r where not starts_with(r.origin, 'list ')
    union all
    select 'alias ' || to_json(a)::varchar from alias a where not starts_with(a.origin, 'list ') and a.origin <> 'built-in'
)
select text
from line
order by text
