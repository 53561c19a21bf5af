-- The datasets and releases that the events of a scope come from.
select distinct source
from {{scope}}
order by source
