-- Events that stand for several incidents.
s.summary
