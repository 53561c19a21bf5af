-- Where an actor or, on their days, its affiliates and provinces stand: by exact name as coded, or by the bindings of the registry.
-- $actor is the name or id; {{actor}} is the column of bound_side, with or without contested bindings
select event_key, side, member
from coded_side
where name = $actor
union all
select b.event_key, b.side, b.member
from bound_side b
join kin k on k.member = b.{{actor}}
join event e using (event_key)
where k.actor = $actor
  and (k.since is null or k.since <= e.counted_on)
  and (k.until is null or e.counted_on < k.until)
