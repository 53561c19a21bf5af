-- Rows of $fitting_days or more fit a period only with all of their days: one is no incident of its first day.
(c.date_end <= $latest or c.date_end - c.counted_on < $fitting_days)
