-- The events that count, without a subject. {{base}} is the release rule: which rows count
select e.*,
       null::boolean as on_a,
       null::boolean as on_b
from event e
where e.event_key in (select event_key from {{base}})
