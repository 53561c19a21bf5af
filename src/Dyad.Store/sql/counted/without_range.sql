-- Low and high are the same.
s.low = s.high
