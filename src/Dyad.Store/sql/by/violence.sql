-- The kind of violence.
select *, violence as by_violence
from {{rows}}
