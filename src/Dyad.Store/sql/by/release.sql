-- The dataset and its release.
select event_key, dataset || ' ' || release as release, false as crosses
from scope
