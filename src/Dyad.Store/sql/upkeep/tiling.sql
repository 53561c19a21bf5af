-- Where the ranges of a file leave a gap or overlap; none when they tile it.
-- $file is the file, $bytes its length, {{raw}} its raw table
with range as (
    select _offset as start, _length as length from {{raw}}
    union all
    select "offset", length from reject where file = $file
    union all
    select "offset", length from margin where file = $file
    union all
    select $bytes, 0
)
select expected
from (select start, lag(start + length, 1, 0) over (order by start, length) as expected from range)
where start <> expected
order by expected
