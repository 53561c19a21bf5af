-- Events that count but should not, or should but do not.
select count(*)
from (
    (select event_key from event where current except select event_key from current_events(null, null))
    union all
    (select event_key from current_events(null, null) except select event_key from event where current)
)
