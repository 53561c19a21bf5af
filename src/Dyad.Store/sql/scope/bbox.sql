-- A box in degrees; a point that stands for a province or something larger is in none.
c.event_key in (select event_key from event where located(place_precision) and longitude between $west and $east and latitude between $south and $north)
