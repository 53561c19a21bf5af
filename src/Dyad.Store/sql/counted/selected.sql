-- Events of files that do not hold every event of their extent.
s.extent <> 'complete'
