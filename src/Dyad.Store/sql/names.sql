-- Actors that a text may mean, the likeliest first, with why each matched. A typing error is forgiven, a sound is not guessed.
-- families says how many of the events are of which family of datasets, as they are not added up; null without events
-- $text is what was typed, $folded its words and $compact its letters as folded, $errors how many letters may be wrong; alike is what alike.sql gives of the events that count; known_name holds every name with its actor (see registry/known_names.sql)
with alike as (
    select actor,
           case
               when text = $text or words = $folded or compact = $compact then if(is_own, 0, 1)
               when contains(words, $folded) then 3
               else 4
           end as rank,
           case
               when text = $text then 0
               when lower(text) = lower($text) then 1
               when strip_accents(lower(text)) = strip_accents(lower($text)) then 2
               else 3
           end as nearness,
           text,
           label
    from known_name
    where text = $text
       or (not is_number and len($folded) > 0 and (words = $folded or compact = $compact))
       or (not is_number and len($folded) > 2 and (
              contains(words, $folded)
           -- What differs in length by more than the errors forgiven need not be compared.
           or (abs(len(words) - len($folded)) <= $errors and damerau_levenshtein(words, $folded) <= $errors)
           or (contains(words, ' ')
               and len(list_filter(list_filter(string_split(words, ' '), lambda word: abs(len(word) - len($folded)) <= $errors), lambda word: damerau_levenshtein(word, $folded) <= $errors)) > 0)))
),
spoken as (
    select actor
    from known_name
    join (select distinct unnest(string_split($folded, ' ')) as word) on contains(' ' || words || ' ', ' ' || word || ' ')
    where not is_number and not is_joint
    group by actor
    having count(distinct word) = len(list_distinct(string_split($folded, ' ')))
),
worded as (
    select s.actor, 2 as rank, 4 as nearness, k.text, k.label
    from spoken s
    join known_name k using (actor)
    where len($folded) > 1
      and not k.is_number
      and len(list_intersect(string_split(k.words, ' '), string_split($folded, ' '))) > 0
    qualify row_number() over (partition by s.actor order by len(list_intersect(string_split(k.words, ' '), string_split($folded, ' '))) desc, len(k.text), k.text, k.label) = 1
),
best as (
    select *
    from (from alike union all by name from worded)
    qualify row_number() over (partition by actor order by rank, nearness, label <> '', starts_with(label, 'id '), label, text) = 1
),
counting as (
    {{alike}}
),
stands as (
    select b.actor, p.family, coalesce(e.country_name, 'unknown') as country, sum(e.events) as events, min(e.first) as first, max(e.last) as last
    from counting e
    join part p using (part)
    join best b on b.actor in (e.side_a, e.side_b, e.actor_a, e.actor_b)
    group by all
),
in_family as (
    select actor, map_from_entries(list({'family': family, 'events': events} order by family)) as families
    from (select actor, family, sum(events)::ubigint as events from stands group by actor, family)
    group by actor
),
counted as (
    select actor,
           sum(events)::bigint as events,
           string_agg(distinct country, '; ' order by country) as countries,
           min(first) as first,
           max(last) as last
    from stands
    group by actor
)
select b.actor,
       coalesce(a.name, b.actor) as name,
       coalesce(c.events, 0) as events,
       coalesce(c.countries, '') as countries,
       c.first,
       c.last,
       case
           when b.rank = 2 then 'has all the words typed'
           when b.rank = 3 then 'part of the name'
           when b.rank = 4 then 'similar spelling'
           when b.nearness = 0 then 'exact name'
           when b.nearness = 1 then 'same letters in another case'
           when b.nearness = 2 then 'same letters without accents'
           else 'same name in another spelling'
       end || if(b.label = '', '', ': ' || b.text || ', ' || b.label) as why,
       b.rank,
       f.families
from best b
left join counted c using (actor)
left join in_family f using (actor)
left join actor a on a.id = b.actor
where c.events > 0 or a.id is not null
order by b.rank, b.nearness, coalesce(c.events, 0) desc, b.actor
