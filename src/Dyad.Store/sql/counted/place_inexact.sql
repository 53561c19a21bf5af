-- The place is known no better than by district, or not said to be.
s.place_precision not in ('exact', 'near')
