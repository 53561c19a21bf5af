-- Words that a projection gives and that mean nothing, deaths below zero and degrees that are none: by column, the least of them and its first record.
-- $part is the part; $status and so on are the words that the column may have, separated by commas
with odd as materialized (                  -- the events that give any, in one pass: hardly ever one
    select record, status, date_precision, place_precision, violence, direction, attribution, who_says, methods, targets, latitude, longitude,
           least(deaths_a, deaths_b, deaths_civilians, deaths_unknown, low, best, high) as deaths
    from event
    where part = $part
      and (
          not list_contains(string_split($status, ','), status)
          or not list_contains(string_split($date_precision, ','), date_precision)
          or not list_contains(string_split($place_precision, ','), place_precision)
          or not list_contains(string_split($violence, ','), violence)
          or direction not in ('a', 'b', 'both')
          or not list_contains(string_split($attribution, ','), attribution)
          or not list_contains(string_split($who_says, ','), who_says)
          or not list_has_all(string_split($methods, ','), methods)
          or not list_has_all(string_split($targets, ','), targets)
          or least(deaths_a, deaths_b, deaths_civilians, deaths_unknown, low, best, high) < 0
          or latitude not between -90 and 90
          or longitude not between -180 and 180
      )
),
said as (
    select record, 'status' as "column", status as word, $status as words from odd
    union all
    select record, 'date_precision', date_precision, $date_precision from odd
    union all
    select record, 'place_precision', place_precision, $place_precision from odd
    union all
    select record, 'violence', violence, $violence from odd
    union all
    select record, 'direction', direction, 'a,b,both' from odd
    union all
    select record, 'attribution', attribution, $attribution from odd
    union all
    select record, 'who_says', who_says, $who_says from odd
    union all
    select record, 'methods', unnest(methods), $methods from odd
    union all
    select record, 'targets', unnest(targets), $targets from odd
    union all
    select record, 'deaths', deaths::varchar, '' from odd where deaths < 0
    union all
    select record, 'latitude', latitude::varchar, '' from odd where latitude not between -90 and 90
    union all
    select record, 'longitude', longitude::varchar, '' from odd where longitude not between -180 and 180
)
select "column", word, min(record) as record, words
from said
where word is not null and not list_contains(string_split(words, ','), word)
group by all
order by record, "column", word
limit 1
