-- Words that a projection gives and that mean nothing, deaths below zero and degrees that are none: by column, the least of them and its first record.
-- $part is the part; $status and so on are the words that the column may have, separated by commas
with said as (
    select record, 'status' as "column", status as word, $status as words from event where part = $part
    union all
    select record, 'date_precision', date_precision, $date_precision from event where part = $part
    union all
    select record, 'place_precision', place_precision, $place_precision from event where part = $part
    union all
    select record, 'violence', violence, $violence from event where part = $part
    union all
    select record, 'direction', direction, 'a,b,both' from event where part = $part
    union all
    select record, 'attribution', attribution, $attribution from event where part = $part
    union all
    select record, 'who_says', who_says, $who_says from event where part = $part
    union all
    select record, 'methods', unnest(methods), $methods from event where part = $part
    union all
    select record, 'targets', unnest(targets), $targets from event where part = $part
    union all
    select record, 'deaths', least(deaths_a, deaths_b, deaths_civilians, deaths_unknown, low, best, high)::varchar, ''
    from event
    where part = $part and least(deaths_a, deaths_b, deaths_civilians, deaths_unknown, low, best, high) < 0
    union all
    select record, 'latitude', latitude::varchar, '' from event where part = $part and not latitude between -90 and 90
    union all
    select record, 'longitude', longitude::varchar, '' from event where part = $part and not longitude between -180 and 180
)
select "column", word, min(record) as record, words
from said
where word is not null and not list_contains(string_split(words, ','), word)
group by all
order by record, "column", word
limit 1
