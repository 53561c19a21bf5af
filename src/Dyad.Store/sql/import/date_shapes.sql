-- How the dates of a file are written, over all its date columns together: what only one layout can read decides for what two can.
-- {{cells}} gives t, the text of each date that is stated, and y, the record's year or null
with cell as (
    select t, y, day_text(t) as d
    from (
{{cells}}
    )
    where not is_missing(t)
),
shaped as (
    select *,
           day_shape(d) as shape,
           not regexp_full_match(t, '[0-9]{4}-[0-9]{2}-[0-9]{2}([ T]00:00:00([.]0+)?Z?)?') and day_shape(d) in ('ymd', 'compact', 'words') as is_other,
           case when day_shape(d) in ('numeric', 'short') then day_in(d, 'dmy', y) end as dmy,
           case when day_shape(d) in ('numeric', 'short') then day_in(d, 'mdy', y) end as mdy,
           case when day_shape(d) = 'short' then day_in(d, 'ymd', y) end as ymd
    from cell
)
select count(*) as cells,
       count(y) as with_year,
       count(*) filter (where shape = 'numeric') as numeric,
       count(*) filter (where shape = 'numeric' and dmy is not null and mdy is null) as only_dmy,
       count(*) filter (where shape = 'numeric' and mdy is not null and dmy is null) as only_mdy,
       count(*) filter (where shape = 'numeric' and dmy <> mdy) as either,
       min(t) filter (where shape = 'numeric' and dmy is not null and mdy is null) as example_dmy,
       min(t) filter (where shape = 'numeric' and mdy is not null and dmy is null) as example_mdy,
       min(t) filter (where shape in ('numeric', 'short') and dmy <> mdy) as example_either,
       count(*) filter (where shape = 'short') as short,
       count(*) filter (where shape = 'short' and dmy is not null) as short_dmy,
       count(*) filter (where shape = 'short' and mdy is not null) as short_mdy,
       count(*) filter (where shape = 'short' and ymd is not null) as short_ymd,
       min(t) filter (where shape in ('short', 'short words')) as example_short,
       count(*) filter (where shape = 'short words') as short_words,
       count(*) filter (where shape = 'serial') as serial,
       count(*) filter (where shape = 'serial' and day_of_serial(d, y) is not null) as serial_agree,
       min(t) filter (where shape = 'serial') as example_serial,
       count(*) filter (where is_other) as other,
       min(t) filter (where is_other) as example_other,
       count(*) filter (where d <> t and regexp_matches(t, '[0-9]:[0-9]') and not regexp_matches(t, '[t ](0?0:00(:00([.,]0+)?)?|12:00(:00([.,]0+)?)? ?a[.]?m)', 'i')) as with_time,
       count(*) filter (where d <> t and regexp_matches(t, '(utc|gmt|z|:[0-9]{2}([.,][0-9]+)? ?[+-][0-9:]+)$', 'i')) as with_zone
from shaped
