-- Today's countries.
list_contains(string_split($countries, ','), c.country)
