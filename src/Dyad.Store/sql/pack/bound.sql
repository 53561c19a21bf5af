-- How many sides of events that count a binding would match, by each of its conditions; contested or not, and whoever else is bound to them.
-- $family; $id and $name: the dataset's number and name of the actor, null for none; $countries, $divisions ("AFG Kabul province") and $events: joined by the
-- unit separator, null for any; $since: its first day, $until: the first day after it, null for none
select count(*)
from coded_side s
join event e using (event_key)
join part p using (part)
where e.current
  and p.family = $family
  and case
          when $id is not null and s.member = 0 and coalesce(if(s.side = 'a', e.side_a_id, e.side_b_id), '') <> '' then if(s.side = 'a', e.side_a_id, e.side_b_id) = $id
          else s.name = $name or s.name in (select name from listed_name where family = $family and native_id = $id)
      end
  and ($countries is null or list_contains(string_split($countries, chr(31)), e.country))
  and ($divisions is null or list_contains(string_split($divisions, chr(31)), e.country || ' ' || e.admin1))
  and ($events is null or list_contains(string_split($events, chr(31)), e.event_id))
  and ($since is null or e.counted_on >= $since)
  and ($until is null or e.counted_on < $until)
