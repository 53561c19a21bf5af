-- The events a filter admits, seen from its subject. Measures read this and nothing else.
-- An event is one row, even with the subject on both sides. {{chosen}} holds the events that count, with the subject's side;
-- {{conditions}} are those of scope/ whose parameters are set. $period_end is the last day that counts, of a period or as-of: an event that ends later is open.
select c.* exclude (on_a, on_b), c.date_end > $period_end as is_open
from {{chosen}} c
where list_contains(string_split($status, ','), c.status){{conditions}}
