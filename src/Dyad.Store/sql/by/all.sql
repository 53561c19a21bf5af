-- One cell for everything.
select event_key, false as crosses
from scope
