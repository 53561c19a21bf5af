-- Place precisions.
list_contains(string_split($place_precisions, ','), c.place_precision)
