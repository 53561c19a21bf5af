-- The longest row admitted, in days; one of unknown length may last a year.
if(c.length_known, c.date_end - c.counted_on, 364) < $longest_days
