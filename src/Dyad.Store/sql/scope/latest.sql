-- The last day that counts.
c.counted_on <= $latest
