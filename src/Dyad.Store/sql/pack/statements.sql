-- Recorded statements that have an actor as their subject, as their object or as the one at whom they are directed, in the order of their packs.
select pack, statement, subject, predicate, actor, text, low, high, unit, who, how, about, against,
       held_on.stated as held_on, since.stated as since, until.stated as until,
       said_by, reported_by, hedge, condition, confidence, note
from pack_statement
where subject = $actor or actor = $actor or list_contains(against, $actor)
order by pack, position
