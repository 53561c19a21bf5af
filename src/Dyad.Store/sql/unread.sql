-- In how many events of a scope a cell could not be read and is unknown, by the column as its file spells it.
select q."column", count(distinct s.event_key) as events
from {{scope}} s
join problem q on q.part = s.event_key >> 32 and q.number = s.event_key & 4294967295
where q.kind = 'type'
  and not q.left_out
group by q."column"
order by events desc, q."column"
