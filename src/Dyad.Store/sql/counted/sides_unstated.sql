-- Deaths by side are not all stated, whichever side the subject is on, and where there is none.
s.deaths_a is null or s.deaths_b is null or s.deaths_civilians is null or s.deaths_unknown is null
