-- The datasets and releases that the events of a scope come from.
select distinct dataset || ' ' || release as source
from scope
order by source
