-- Records that became no event and name a subject: how many, how many of them state deaths, and the deaths.
-- Of parts that count; a record whose event another part has is not missing. What a record does not state cannot exclude it.
-- $countries, $earliest, $latest, $dataset, $family, $release and $known_on are the filter's, null where not set; {{named}} says whom it has to name
select count(*), count(l.best), coalesce(sum(l.best), 0)::bigint
from left_out l
join part p using (part)
where case when $release::varchar is null then p.part in (select part from part_events where current_events > 0) else p.release = $release::varchar end
  and ($known_on::date is null or p.published <= $known_on::date)
  and ($dataset::varchar is null or p.dataset = $dataset::varchar)
  and ($family::varchar is null or p.family = $family::varchar)
  and (l.event_id is null or l.event_id not in (select event_id from event where current))
  and ($countries::varchar is null or l.country is null or list_contains(string_split($countries::varchar, ','), l.country))
  and ($earliest::date is null or l.counted_on is null or l.counted_on >= $earliest::date)
  and ($latest::date is null or l.counted_on is null or l.counted_on <= $latest::date)
  and {{named}}
