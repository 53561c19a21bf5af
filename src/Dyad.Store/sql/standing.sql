-- The events of one actor seen from its side, in the sense asked for.
-- $actor is its id or exact name as coded, $coalitions whether it counts where it is one of several; {{subject}} holds what subject.sql gives
select *,
       case when on_a and on_b then 'both' when on_a then 'a' when on_b then 'b' end as subject_side,
       case when on_a and on_b then $actor when on_a then coalesce(actor_b, 'not stated') when on_b then actor_a end as opponent,
       case when on_a and on_b then deaths_a + deaths_b when on_a then deaths_a when on_b then deaths_b end as deaths_own,
       case when on_a and on_b then 0 when on_a then deaths_b when on_b then deaths_a end as deaths_other
from (
    select s.* exclude (alone_a, alone_b, joined_a, joined_b),
           case when $coalitions then joined_a else alone_a end as on_a,
           case when $coalitions then joined_b else alone_b end as on_b
    from {{subject}} s
    where case when $coalitions then joined_a or joined_b else alone_a or alone_b end
) standing
