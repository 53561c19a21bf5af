-- Recorded statements in the order of their packs.
select pack, statement, subject, predicate, actor, text, low, high, unit, who, how, about,
       held_on.stated as held_on, since.stated as since, until.stated as until,
       said_by, reported_by, hedge, condition, confidence, note
from pack_statement
where subject = $subject
order by pack, position
