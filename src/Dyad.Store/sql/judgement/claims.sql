-- What people judged, claims and reviews among it, in the order in which it was appended.
select body
from judgement
order by sequence
