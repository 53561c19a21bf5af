-- Every event a cell of its own.
select *, event_id as by_event, date_end > counted_on as event_crosses
from {{rows}}
