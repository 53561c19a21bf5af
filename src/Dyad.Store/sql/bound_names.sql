-- The names as coded of sides that bindings say who they were: a filter by such a name admits these events beside those where nobody is bound.
select distinct name
from (
    select unnest([case when s.actor_a <> s.side_a then s.side_a end, case when s.actor_b <> s.side_b then s.side_b end]) as name
    from {{scope}} s
)
where name is not null
order by name
