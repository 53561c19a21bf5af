-- The other side, by its id or its exact name as coded; 'not stated' where one actor alone is named.
((coalesce(c.on_a, true) and $with in (coalesce(c.side_b, 'not stated'), c.actor_b)) or (coalesce(c.on_b, true) and $with in (c.side_a, c.actor_a)))
