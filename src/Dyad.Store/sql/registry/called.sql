-- What datasets call a registered actor, as it is bound to them: the family's name with the actor's name there, or its number.
-- $actor is its id
select distinct family, coalesce(name, native_id) as called
from binding
where actor = $actor and not contested
order by family, called
