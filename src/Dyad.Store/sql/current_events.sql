-- Which row counts for each event.
-- Countries are those as coded, as are the countries that a part is complete for.
-- Inside a country-month that final complete parts cover, only the newest such part's rows count. Elsewhere, of candidates
-- and selections, that of the release published last: a final record takes the place of the candidate it came from, and a
-- candidate that of an older final one. An id counts once. Samples count only in a release that is named. A part that was withdrawn never counts.
-- known_on   date or null: only parts published on that day or before; unknown publication is left out
-- named      text or null: only this release
create or replace macro current_events(known_on, named) as table
with live as (
    select part, family, governs, countries, first_month, last_month, precedence
    from live_part
    where (known_on is null or published <= known_on)
      and part not in (select part from listed_actor)
      and case when named is null then extent <> 'sample' else release = named end
),
country_month as (
    select distinct l.family, e.coded_country as country, date_trunc('month', e.counted_on) as month
    from event e
    join live l using (part)
    where exists (from live where governs)
),
governed as (
    select m.family, m.country, m.month, max(g.precedence) as precedence
    from country_month m
    join live g
      on g.governs
     and g.family = m.family
     and (g.countries is null or list_contains(g.countries, m.country))
     and (g.first_month is null or g.first_month <= m.month)
     and (g.last_month is null or m.month <= g.last_month)
    group by all
),
admitted as (
    select e.event_id, e.event_key, l.precedence, e.record
    from event e
    join live l using (part)
    left join governed g
      on g.family = l.family
     and g.country is not distinct from e.coded_country
     and g.month = date_trunc('month', e.counted_on)
    where g.precedence is null or g.precedence = l.precedence
)
select arg_max(event_key, {'p': precedence, 'r': -record}) as event_key
from admitted
group by event_id;
