-- How precise the place is, is not said.
s.place_precision = 'unknown'
