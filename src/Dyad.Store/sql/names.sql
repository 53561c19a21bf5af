-- Names as coded that a text may mean, the likeliest first, with why each matched. A typing error is forgiven, a sound is not guessed.
-- $text is what was typed; {{counts}} is the release rule
with spelled as (
    select distinct name,
           strip_accents(lower(name)) as folded,
           strip_accents(lower($text)) as sought
    from side
    where member = 0
),
alike as (
    select name,
           case when name = $text then 0 when lower(name) = lower($text) then 1 when folded = sought then 2 when contains(folded, sought) then 3 else 4 end as rank
    from spelled
    where contains(folded, sought)
       or damerau_levenshtein(folded, sought) <= greatest(1, len(sought) // 4)
       or len(list_filter(string_split(folded, ' '), lambda word: damerau_levenshtein(word, sought) <= greatest(1, len(sought) // 4))) > 0
)
select a.name,
       count(distinct e.event_key) as events,
       string_agg(distinct coalesce(e.country_name, 'unknown'), '; ' order by coalesce(e.country_name, 'unknown')) as countries,
       min(e.counted_on) as first,
       max(e.counted_on) as last,
       case a.rank
           when 0 then 'exact name'
           when 1 then 'same letters in another case'
           when 2 then 'same letters without accents'
           when 3 then 'part of the name'
           else 'similar spelling'
       end as why,
       a.rank
from alike a
join side s on s.name = a.name and s.member = 0
join event e using (event_key)
where {{counts}}
group by a.name, a.rank
order by a.rank, events desc, a.name
