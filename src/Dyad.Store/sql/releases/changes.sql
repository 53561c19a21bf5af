-- Every change, in the order of the key. {{fields}} gives one row for each field that differs
select case change when 'both' then 'revised' else change end as change, id, field, before, after, file_before, number_before, file_after, number_after
from (
    select change, id, null::varchar as field, 0 as position, null::varchar as before, null::varchar as after, file_before, number_before, file_after, number_after
    from paired
    where change not in ('both', 'outside')
{{fields}}
)
order by try_cast(regexp_extract(id, '^[0-9]+') as bigint) nulls last, id, position
