-- The states that held the places on the day.
c.event_key in (select event_key from event where list_contains(string_split($states, ','), gw::varchar))
