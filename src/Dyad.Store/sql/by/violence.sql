-- The kind of violence.
select event_key, violence, false as crosses
from scope
