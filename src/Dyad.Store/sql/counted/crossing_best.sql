-- Events whose deaths are those of events that end after the period: all of them.
s.crosses
