-- Notable events with an actor on either side, by day. They are no census and are never counted.
select pack, id, title, cites, date_start, date_end, date_precision, country, admin1, place, latitude, longitude, place_precision, violence, side_a, side_b, method, targets,
       low, best, high, deaths_a, deaths_b, deaths_civilians, deaths_unknown, claimed_by, attribution, note
from pack_event
where list_contains(side_a, $actor) or list_contains(side_b, $actor)
order by date_start, pack, position
