-- The sides that are not those worked out again, with those of upkeep/misbound. The tables made again hide those of the corpus, which are named with its catalog.
select event_key, side, member
from ((from {{corpus}}.bound_side except all from bound_side) union all (from bound_side except all from {{corpus}}.bound_side))
union
select event_key, side, member
from ((from {{corpus}}.straddle except all from straddle) union all (from straddle except all from {{corpus}}.straddle))
union
{{misbound}}
