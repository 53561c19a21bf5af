-- What people judged of each part: whether it is taken out, by the last word about it, and which part was put in the place of others last.
-- A part that was put back in its place after another had replaced it comes before that other.
create or replace view judged_part as
with said as (
    select sequence,
           body->>'kind' as kind,
           body->>'part' as part_hash,
           body->>'by' as other,
           body->>'why' as why,
           lag(body->>'kind') over (partition by body->>'part' order by sequence) as kind_before
    from judgement
    where starts_with(body->>'kind', 'part_')
),
last_said as (
    select part_hash, max_by({'kind': kind, 'other': other, 'why': why}, sequence) as said
    from said
    group by part_hash
),
put as (
    select other as part_hash, sequence from said where kind = 'part_replace'
    union all
    select part_hash, sequence from said where kind = 'part_restore' and kind_before = 'part_replace'
),
placed as (
    select part_hash, max(sequence) as sequence
    from put
    group by part_hash
)
select p.part,
       coalesce(l.said.kind in ('part_withdraw', 'part_replace'), false) as is_out,
       case l.said.kind when 'part_withdraw' then 'withdrawn' when 'part_replace' then 'replaced' end as state,
       case when l.said.kind = 'part_replace' then l.said.other end as replaced_by,
       l.said.why as why,
       coalesce(d.sequence, 0) as placed
from part p
left join last_said l using (part_hash)
left join placed d using (part_hash)
