-- Every event a cell of its own.
select event_key, event_id as event, date_end > counted_on as crosses
from scope
