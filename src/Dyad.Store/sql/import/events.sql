-- The events of one part as they are kept: what the definition's query says, and the countries by the point and the day.
-- Today's country is the one that the point tells, where it is exact or near and no border runs within its radius; else the one that the province
-- tells, where a whole province lies in another country than it is filed under; else the one as coded. A country that is none of today's is left as coded.
-- The state of the day is the one that held today's country then; where two did, as in Germany and Yemen in 1989, the one as coded.
-- $part is the part, {{events}} the definition's query, {{which}} says which of its records
with projected as (
    -- A definition need not give all of these.
    select country, country_name, gw, latitude, longitude, place_precision, place_radius_km, admin1, date_precision, violence, side_b, methods, targets, attribution, who_says
    from event
    where false
    union all by name
    select *
    from (
{{events}}
    )
),
pointed as (
    select p.*,
           case
               when p.latitude is not null and p.longitude is not null and p.place_precision in ('exact', 'near') and (p.country is null or t.iso is not null)
                   then nullif(country_near(p.latitude, p.longitude, coalesce(p.place_radius_km, 0)), '')
           end as by_point
    from projected p
    left join territory t on t.iso = p.country
    where {{which}}
),
settled as (
    select p.* exclude (country, country_name, gw, by_point),
           p.country as coded_country,
           p.country_name as country_as_coded,
           p.gw as coded_gw,
           coalesce(p.by_point, v.territory, p.country) as country
    from pointed p
    left join deciding_province v on v.country = p.country and v.province = p.admin1
)
select ($part::bigint << 32) + s.record as event_key,
       $part::integer as part,
       s.date_start as counted_on,
       s.side_a as actor_a,
       s.side_b as actor_b,
       s.* exclude (coded_gw, methods, targets)
           replace (
               coalesce(s.date_precision, 'unknown') as date_precision,
               coalesce(s.place_precision, 'unknown') as place_precision,
               coalesce(s.violence, 'unknown') as violence,
               coalesce(s.attribution, 'unknown') as attribution,
               coalesce(s.who_says, 'unknown') as who_says
           ),
       -- Each word once, in one order; a list of none says nothing.
       case when s.methods is not null then nullif(list_sort(list_distinct(s.methods)), []) end as methods,
       case when s.targets is not null then nullif(list_sort(list_distinct(s.targets)), []) end as targets,
       case when s.country is not distinct from s.coded_country then s.country_as_coded else t.name end as country_name,
       coalesce(d.gw, s.coded_gw) as gw
from settled s
left join territory t on t.iso = s.country
left join state_of_day d
  on d.territory = s.country
 and s.date_start >= d.since
 and s.date_start < d.until
