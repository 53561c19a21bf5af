-- Events of pairs in years in which the dataset's inclusion rule was met, or of other years. One that does not say is in neither.
c.event_key in (select event_key from event where included = ($active_year = 'yes'))
