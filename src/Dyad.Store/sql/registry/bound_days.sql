-- The first and last day for which an actor is bound, by bindings to families that the corpus holds where there are any, else by all; no row for an actor without one.
-- $actor is its id, $as_of a day: what begins later is not told. An end without a bound is null, and so is one that lies ahead of the day
with bound as (
    select since, if(until > $as_of::date, null, until) as until, family in (select family from part) as held
    from binding
    where actor = $actor and not contested and (since is null or since <= $as_of::date)
),
telling as (
    select since, until
    from bound
    where held or not exists (from bound where held)
)
select if(count(since) = count(*), min(since), null) as since, if(count(until) = count(*), max(until), null) as until
from telling
having count(*) > 0
