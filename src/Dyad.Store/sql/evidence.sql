-- The events that one cell of a measure counts, in the order of their day and id.
select s.*
from cells s
{{where}}
order by s.counted_on, s.event_id, s.event_key
