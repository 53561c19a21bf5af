-- Events that end after the period they are counted in.
s.crosses
