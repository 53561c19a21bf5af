-- The events of one actor, and on which side it stands in the sense asked for.
-- $coalitions is whether it counts where it is one of several; {{subject}} holds what subject.sql gives
select s.* exclude (alone_a, alone_b, joined_a, joined_b),
       case when $coalitions then joined_a else alone_a end as on_a,
       case when $coalitions then joined_b else alone_b end as on_b
from {{subject}} s
where case when $coalitions then joined_a or joined_b else alone_a or alone_b end
