-- No best estimate is stated.
s.best is null
