-- The day is not known exactly, or not said to be.
s.date_precision <> 'day'
