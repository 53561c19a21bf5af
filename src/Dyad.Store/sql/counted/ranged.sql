-- Low, best and high are all stated.
s.low is not null and s.best is not null and s.high is not null
