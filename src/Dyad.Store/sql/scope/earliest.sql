-- The first day that counts.
c.counted_on >= $earliest
