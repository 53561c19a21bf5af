-- The family of datasets: what two families record is counted side by side and never added up.
select *, family as by_family
from {{rows}}
