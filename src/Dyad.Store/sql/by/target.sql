-- Whether civilians were the target, as one-sided rows say; 'unknown' for every other row.
select event_key, case when violence = 'one_sided' then 'civilians' else 'unknown' end as target, false as crosses
from scope
