-- Actors that a text may mean, the likeliest first, with why each matched. A typing error is forgiven, a sound is not guessed.
-- $text is what was typed, $latin the same in Latin letters; {{counts}} is the release rule; known_name holds every name with its actor (see registry/known_names.sql)
with spelled as (
    select *, strip_accents(lower(text)) as folded, strip_accents(lower($text)) as sought
    from known_name
),
alike as (
    select actor,
           case
               when text = $text then 0
               when lower(text) = lower($text) then 1
               when folded = sought then 2
               when latin = $latin then 3
               when contains(latin, $latin) then 4
               else 5
           end as rank,
           text,
           label
    from spelled
    where folded = sought
       or (not is_number and latin = $latin)
       or (not is_number and contains(latin, $latin))
       or (not is_number and damerau_levenshtein(latin, $latin) <= greatest(1, len($latin) // 4))
       or (not is_number and len(list_filter(string_split(latin, ' '), lambda word: damerau_levenshtein(word, $latin) <= greatest(1, len($latin) // 4))) > 0)
),
best as (
    select *
    from alike
    qualify row_number() over (partition by actor order by rank, label <> '', text) = 1
),
stands as (
    select b.actor, s.event_key
    from best b
    join side s on s.name = b.actor and s.member = 0
    union
    select b.actor, s.event_key
    from best b
    join bound_side s on s.actor = b.actor and s.member = 0
),
counted as (
    select s.actor,
           count(*) as events,
           string_agg(distinct coalesce(e.country_name, 'unknown'), '; ' order by coalesce(e.country_name, 'unknown')) as countries,
           min(e.counted_on) as first,
           max(e.counted_on) as last
    from stands s
    join event e using (event_key)
    where {{counts}}
    group by s.actor
)
select b.actor,
       coalesce(a.name, b.actor) as name,
       coalesce(c.events, 0) as events,
       coalesce(c.countries, '') as countries,
       c.first,
       c.last,
       case b.rank
           when 0 then 'exact name'
           when 1 then 'same letters in another case'
           when 2 then 'same letters without accents'
           when 3 then 'same in Latin letters'
           when 4 then 'part of the name'
           else 'similar spelling'
       end || if(b.label = '', '', ': ' || b.text || ', ' || b.label) as why,
       b.rank
from best b
left join counted c using (actor)
left join actor a on a.id = b.actor
where c.events > 0 or a.id is not null
order by b.rank, coalesce(c.events, 0) desc, b.actor
