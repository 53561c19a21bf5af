-- A complete part covers at least the months of its events, beside those that its release is for.
-- $part is the part
update part
set first_month = least(part.first_month, seen.first_month),
    last_month = greatest(part.last_month, seen.last_month)
from (
    select date_trunc('month', min(counted_on))::date as first_month, date_trunc('month', max(counted_on))::date as last_month
    from event
    where part = $part
) seen
where part = $part
