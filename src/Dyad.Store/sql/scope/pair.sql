-- The two actors of a pair, in either order.
(($pair_one in (c.side_a, c.actor_a) and $pair_other in (coalesce(c.side_b, 'not stated'), c.actor_b)) or ($pair_other in (c.side_a, c.actor_a) and $pair_one in (coalesce(c.side_b, 'not stated'), c.actor_b)))
