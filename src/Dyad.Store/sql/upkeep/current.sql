-- Events that count but should not, or should but do not, and parts that are not summed up as their events stand.
select (
    select count(*)
    from (
        (select event_key from event where current except select event_key from current_events(null, null))
        union all
        (select event_key from current_events(null, null) except select event_key from event where current)
    )
) + (
    select count(*)
    from (
        (from part_events except select part, count(*), count(*) filter (where current), count(*) filter (where not length_known), min(counted_on), max(counted_on) from event group by part)
        union all
        (select part, count(*), count(*) filter (where current), count(*) filter (where not length_known), min(counted_on), max(counted_on) from event group by part except from part_events)
    )
)
