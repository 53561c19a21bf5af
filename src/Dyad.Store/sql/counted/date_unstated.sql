-- How precise the date is, is not said.
s.date_precision = 'unknown'
