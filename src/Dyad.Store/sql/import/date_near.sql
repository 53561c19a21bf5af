-- Which of two readings of the dates lies near the other days that a record states: the first day in each other column, written YYYY-MM-DD.
-- {{cells}} gives t, the text of each date that is stated, y, the record's year or null, and n, the record's number; {{file}} is the raw table;
-- {{column}} is the other column
select count(*) as stated,
       count(*) filter (where abs(day_in(d, 'dmy', y) - other) <= 10) as dmy,
       count(*) filter (where abs(day_in(d, 'mdy', y) - other) <= 10) as mdy
from (
    select day_text(c.t) as d, c.y, try_cast(regexp_extract(r.{{column}}, '^[0-9]{4}-[0-9]{2}-[0-9]{2}') as date) as other
    from (
{{cells}}
    ) c
    join raw.{{file}} r on r._number = c.n
    where day_shape(day_text(c.t)) in ('numeric', 'short')
)
where other is not null
  and day_in(d, 'dmy', y) <> day_in(d, 'mdy', y)
