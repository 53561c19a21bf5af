-- Events that last, or may last, more than 30 days.
not s.length_known or s.date_end - s.counted_on >= 30
