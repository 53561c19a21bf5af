-- What the corpus holds of the events that packs cite: of each the row that counts, or else the one imported last, which counts no more.
-- $ids: their ids, joined by the unit separator; $known_on: the day by which the release was published, or null for any
select e.event_id, p.dataset, p.release, e.current, e.date_start, e.date_end, e.country, e.latitude, e.longitude,
       -- Packs state whole persons: a fraction is rounded up.
       ceil(e.low)::integer as low, ceil(e.best)::integer as best, ceil(e.high)::integer as high, ceil(e.deaths_a)::integer as deaths_a,
       ceil(e.deaths_b)::integer as deaths_b, ceil(e.deaths_civilians)::integer as deaths_civilians, ceil(e.deaths_unknown)::integer as deaths_unknown
from event e
join part p using (part)
where list_contains(string_split($ids, chr(31)), e.event_id)
  and ($known_on is null or p.published <= $known_on)
qualify row_number() over (partition by e.event_id order by e.current desc, e.event_key desc) = 1
order by e.event_id
