-- The parts that may count, with the order in which they do: the higher precedence counts where two have the same event, or govern the same country and month.
-- The release published last comes first, then the higher number. Of two parts of one release: the one that a person put in the other's place, the one with
-- more readable records where both are complete, then more columns, more readable records, the later day of access, the name. Chance decides nothing: an import
-- that would leave a tie is refused.
create or replace view live_part as
select p.*,
       p.extent = 'complete' and p.status = 'final' as governs,
       coalesce(s.events, 0) as events,
       row_number() over (
           order by case when p.extent = 'complete' and p.status = 'final' then 2 when p.status = 'candidate' or p.extent <> 'sample' then 1 else 0 end,
                    p.published nulls first, p.release_order, p.release, j.placed,
                    if(p.extent = 'complete', coalesce(s.events, 0), 0), len(p.columns), coalesce(s.events, 0), p.accessed, f.name, p.part
       ) as precedence
from part p
join file f on f.file = p.file
join judged_part j on j.part = p.part
left join part_events s on s.part = p.part
where not j.is_out
