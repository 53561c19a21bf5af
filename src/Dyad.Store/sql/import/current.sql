-- Marks the rows that count, and unmarks those that no longer do.
update event
set current = not current
where current <> (event_key in (select event_key from current_events(null, null)))
