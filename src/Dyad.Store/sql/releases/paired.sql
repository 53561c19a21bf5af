-- The records of two releases, paired by their key, with what became of each.
-- A selection speaks of the countries it holds records of, and of no other; a candidate of the months it is for.
-- $dataset, $before and $after name the releases; {{actor}} is true for records about the group that is asked for
create or replace temp table paired as
with extent as (
    select * from live_part where dataset = $dataset and release = $after
)
select coalesce(a."record id", b."record id") as id,
       a.number as number_before,
       a."file name" as file_before,
       b.number as number_after,
       b."file name" as file_after,
       case
           when a."record id" is null and (
               exists (from live_part where dataset = $dataset and release = $before and extent = 'complete')
               or b."event country" is null
               or b."event country" in (select "event country" from released_before)
           ) and exists (
               from live_part x
               where x.dataset = $dataset
                 and x.release = $before
                 and (x.status <> 'candidate' or x.first_month is null or b."event month" is null or b."event month" between x.first_month and x.last_month)
           ) then 'added'
           when a."record id" is null then 'outside'
           when b."record id" is not null then 'both'
           when exists (
               from extent x
               where x.extent = 'complete'
                 and (x.countries is null or list_contains(x.countries, a."event country"))
                 and (x.first_month is null or a."event month" is null or x.first_month <= a."event month")
                 and (x.last_month is null or a."event month" is null or a."event month" <= x.last_month)
           ) then 'removed'
           when exists (
               from extent x
               where x.extent <> 'complete'
                 and (x.first_month is null or a."event month" is null or a."event month" between x.first_month and x.last_month)
           )
            and (a."event country" is null or a."event country" in (select "event country" from released_after)) then 'absent'
           else 'outside'
       end as change
from released_before a
full join released_after b on a."record id" = b."record id"
where {{actor}}
