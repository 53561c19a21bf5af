-- Recorded relations that have an actor at either end, in the order of their packs.
select pack, position, first, kind, second, since.stated as since, until.stated as until, hedge, confidence, contested, inferred, note
from pack_relation
where first = $actor or second = $actor
order by pack, position
