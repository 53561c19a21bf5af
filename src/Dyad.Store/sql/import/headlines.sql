-- The headlines of some records of a part that became events, in their order.
-- {{headline}} is the column of the file that has them, {{file}} its raw table; $part is the part, $first and $last its records from one to another
select e.event_key, r.{{headline}} as headline
from event e
join raw.{{file}} r on r._number = e.record
where e.part = $part
  and e.record between $first and $last
  and r.{{headline}} is not null
order by e.event_key
