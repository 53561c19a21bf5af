-- The events that count, without a subject; {{recorded}} holds what recorded.sql gives
select r.*,
       null::boolean as on_a,
       null::boolean as on_b,
       null::varchar as subject_side,
       null::varchar as opponent,
       null::integer as deaths_own,
       null::integer as deaths_other
from (
{{recorded}}
) r
