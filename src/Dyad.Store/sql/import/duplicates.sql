-- Records of one part that share their id with another: the first counts, all are reported.
-- $part is the part, {{file}} its raw table; $column is how the file spells the id
insert into problem
select e.part, e.record, r._line, $column, e.native_id, 'an id that stands once in the file', 'duplicate', false
from event e
join raw.{{file}} r on r._number = e.record
where e.part = $part
  and e.native_id in (select native_id from event where part = $part group by native_id having count(*) > 1)
