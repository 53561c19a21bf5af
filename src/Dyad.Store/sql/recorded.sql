-- The events that count, with what their part says: the columns that are counted by, and no more, because reading them is most of the time a brief takes.
-- {{counts}} is the release rule: which rows count; {{actor}} is the column of bound_side, with or without contested bindings
select e.event_key,
       e.event_id,
       p.family,
       p.dataset,
       p.dataset || ' ' || p.release as source,
       p.extent,
       e.counted_on,
       e.date_end,
       e.date_precision,
       e.length_known,
       e.deaths_civilians,
       e.deaths_unknown,
       e.low,
       e.best,
       e.high,
       e.violence,
       e.method,
       e.side_a,
       e.side_b,
       coalesce(a.{{actor}}, e.side_a) as actor_a,
       coalesce(b.{{actor}}, e.side_b) as actor_b,
       e.deaths_a,
       e.deaths_b,
       coalesce(e.summary, false) as summary,
       e.summary is not null as summary_known,
       e.status,
       e.country,
       e.admin1,
       case when located(e.place_precision) then e.cell end as cell,
       e.place_precision
from event e
join part p using (part)
left join bound_side a on a.event_key = e.event_key and a.side = 'a' and a.member = 0
left join bound_side b on b.event_key = e.event_key and b.side = 'b' and b.member = 0
where {{counts}}
