-- On whose word the record stands: belligerent, other_belligerent, independent, mixed or unknown.
select r.*, e.who_says as by_who_says
from {{rows}} r
join event e using (event_key)
