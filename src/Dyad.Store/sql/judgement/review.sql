-- Names as coded that nobody has bound or judged, with whom they may be: the registry's names that are like them, and the other names in lists of actors.
-- Names with a suggestion come first, the surest first, then those with the most events. $judged is the pairs of names that were judged already, as JSON
with judged(one, other) as (
    select pair[1], pair[2]
    from (select unnest(from_json($judged, '[["varchar"]]')) as pair)
),
unbound as (
    select s.name, count(*) as events, min(e.counted_on) as first, max(e.counted_on) as last, list_sort(list_distinct(list(e.country_name order by e.event_key))) as countries
    from coded_side s
    join event e using (event_key)
    left join bound_side b using (event_key, side, member)
    where s.member = 0 and e.current and b.event_key is null
    group by s.name
),
registered as (
    select b.actor, min(e.counted_on) as first, max(e.counted_on) as last, list_sort(list_distinct(list(e.country_name order by e.event_key))) as countries
    from bound_side b
    join event e using (event_key)
    where e.current
    group by b.actor
),
called as (
    select name, '' as also, strip_accents(lower(name)) as folded from unbound
    union
    select k.actor, k.text, k.latin from known_name k where not k.is_number and k.label <> '' and k.actor in (select name from unbound)
),
target as (
    select k.actor, k.text, k.latin, k.label
    from known_name k
    join actor a on a.id = k.actor
    where not k.is_number
),
alike as (
    select c.name, c.also, t.actor, t.text, t.label,
           case when c.folded = t.latin then 1 when len(t.latin) > 3 and contains(c.folded, t.latin) then 2 else 3 end as rank,
           damerau_levenshtein(c.folded, t.latin) as edits
    from called c
    join target t
      on c.folded = t.latin
      or (len(t.latin) > 3 and contains(c.folded, t.latin))
      or (len(t.latin) > 3 and damerau_levenshtein(c.folded, t.latin) <= len(t.latin) // 4)
),
suggested as (
    select *
    from alike a
    where not exists (from judged j where (j.one = a.name and j.other = a.actor) or (j.one = a.actor and j.other = a.name))
    qualify row_number() over (partition by name order by rank, edits, actor, text, also) = 1
)
select u.name, u.events, u.first, u.last, array_to_string(u.countries, '; ') as countries,
       s.actor,
       if(s.also = '', '', 'its other name ' || s.also || ': ') || case s.rank when 1 then 'the same letters as ' when 2 then 'holds ' when 3 then s.edits || ' letters from ' end || s.text || ', ' || s.label
           || case
                  when r.actor is null then '; it has no events yet'
                  when len(list_intersect(u.countries, r.countries)) = 0 then '; but they share no country'
                  else '; they share ' || array_to_string(list_sort(list_intersect(u.countries, r.countries)), '; ')
              end
           || if(year(r.first) > year(u.last) or year(u.first) > year(r.last), '; but their years do not meet', '') as why
from unbound u
left join suggested s using (name)
left join registered r on r.actor = s.actor
where s.name is not null or not exists (from judged j where u.name in (j.one, j.other))
order by s.rank nulls last, u.events desc, u.name
