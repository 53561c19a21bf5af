-- Events of candidate releases.
s.status = 'candidate'
