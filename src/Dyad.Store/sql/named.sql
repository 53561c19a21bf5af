-- Whether an event that counts has an actor of exactly this name as coded.
-- $text is the name; {{base}} is the release rule
select count(*) > 0
from event e
where (e.side_a = $text or e.side_b = $text)
  and e.event_key in (select event_key from {{base}})
