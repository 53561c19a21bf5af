-- Names as coded that a text may mean, the likeliest first, with why each matched. A typing error is forgiven, a sound is not guessed.
-- $text is what was typed; {{base}} is the release rule
with names as (
    select s.name,
           count(distinct s.event_key) as events,
           string_agg(distinct coalesce(e.country_name, 'unknown'), '; ' order by coalesce(e.country_name, 'unknown')) as countries,
           min(e.counted_on) as first,
           max(e.counted_on) as last
    from side s
    join event e using (event_key)
    where s.event_key in (select event_key from {{base}})
      and s.member = 0
    group by s.name
),
ranked as (
    select n.*,
           strip_accents(lower(n.name)) as folded,
           strip_accents(lower($text)) as sought
    from names n
)
select name, events, countries, first, last,
       case when name = $text then 'exact name'
            when lower(name) = lower($text) then 'same letters in another case'
            when folded = sought then 'same letters without accents'
            when contains(folded, sought) then 'part of the name'
            else 'similar spelling' end as why,
       case when name = $text then 0 when lower(name) = lower($text) then 1 when folded = sought then 2 when contains(folded, sought) then 3 else 4 end as rank
from ranked
where contains(folded, sought)
   or damerau_levenshtein(folded, sought) <= greatest(1, len(sought) // 4)
   or len(list_filter(string_split(folded, ' '), lambda word: damerau_levenshtein(word, sought) <= greatest(1, len(sought) // 4))) > 0
order by rank, events desc, name
