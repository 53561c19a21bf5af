-- Events that at least so many sources report. One that does not say is in none.
c.event_key in (select event_key from event where source_count >= $min_sources)
