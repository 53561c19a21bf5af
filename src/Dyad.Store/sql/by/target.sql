-- Whether civilians were the target, as one-sided rows say; 'unknown' for every other row.
select *, case when violence = 'one_sided' then 'civilians' else 'unknown' end as by_target
from {{rows}}
