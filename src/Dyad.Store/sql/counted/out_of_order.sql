-- Estimates that are not in the order low ≤ best ≤ high.
s.low > s.best or s.best > s.high
