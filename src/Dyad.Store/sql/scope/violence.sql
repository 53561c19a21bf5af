-- Kinds of violence.
list_contains(string_split($violence, ','), c.violence)
