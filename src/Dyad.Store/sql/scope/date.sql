-- Date precisions.
list_contains(string_split($date_precisions, ','), c.date_precision)
