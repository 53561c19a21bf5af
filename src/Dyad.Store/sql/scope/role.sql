-- Events whose direction is coded with the subject, or without one anybody, as the side that attacked.
($role = 'attacker' and ((c.direction in ('a', 'both') and coalesce(c.on_a, true)) or (c.direction in ('b', 'both') and coalesce(c.on_b, true))))
