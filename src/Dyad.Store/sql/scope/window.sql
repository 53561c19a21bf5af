-- A row that may last a year is in a period only with all of its year; $window_end is the period's last day.
(c.length_known or c.counted_on + interval 1 year - interval 1 day <= $window_end)
