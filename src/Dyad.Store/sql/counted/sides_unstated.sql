-- Deaths by side are not all stated.
s.deaths_own is null or s.deaths_other is null or s.deaths_civilians is null or s.deaths_unknown is null
